package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about templates names everything that a template finds on a page. */
class TemplatesDocTest {

    private static final Pattern OURS = Pattern.compile("org\\.expertqa\\.[\\w.$]+");

    @Test
    void everyComponentOfEveryPageIsTold() throws IOException {
        String text = Files.readString(Path.of("../docs/templates.md"));
        Set<Class<?>> records = records();

        assertThat(records).hasSizeGreaterThan(15);
        records.forEach(record -> names(record)
                .forEach(name -> assertThat(text)
                        .as(record.getSimpleName() + " has " + name)
                        .containsPattern("`" + Pattern.quote(name) + "(\\?|\\[]|\\(\\))?`")));
    }

    @Test
    void everyCustomPropertyOfTheStyleSheetIsToldAndNoOther() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/expertqa/assets/site.css"));
        String text = Files.readString(Path.of("../docs/templates.md"));

        assertThat(all("^\\| `(--[a-z-]+)` \\|", text))
                .containsExactlyInAnyOrderElementsOf(all("^ *(--[a-z-]+):", css));
        assertThat(all("var\\((--[a-z-]+)\\)", css)).isSubsetOf(all("^ *(--[a-z-]+):", css));
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Class<?> record) {
        Stream<String> components = Arrays.stream(record.getRecordComponents()).map(each -> each.getName());
        Stream<String> questions = Arrays.stream(record.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getParameterCount() == 0)
                .map(method -> method.getName())
                .filter(name -> name.startsWith("is") || name.startsWith("has"))
                .filter(name -> !name.equals("hashCode"));
        return Stream.concat(components, questions);
    }

    /** The pages and whatever records stand in them. */
    private static Set<Class<?>> records() {
        Deque<Class<?>> open = new ArrayDeque<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.expertqa").stream()
                        .filter(type -> type.isAssignableTo(SitePage.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .forEach(open::add);
        Set<Class<?>> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Class<?> record = open.pop();
            if (record.isRecord() && found.add(record)) {
                Arrays.stream(record.getRecordComponents())
                        .map(component -> component.getGenericType().getTypeName())
                        .forEach(type -> within(type).forEach(open::add));
            }
        }
        return found;
    }

    private static Set<Class<?>> within(String type) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        Matcher name = OURS.matcher(type);
        while (name.find()) {
            classes.add(load(name.group()));
        }
        return classes;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
