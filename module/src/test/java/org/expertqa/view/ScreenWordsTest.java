package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.expertqa.answer.SectionKind.IMPLICATIONS;
import static org.expertqa.answer.SectionKind.PITFALLS;
import static org.expertqa.answer.SectionKind.RULE_OF_THUMB;
import static org.expertqa.answer.SectionKind.STANDARD;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.Permission;
import org.expertqa.account.Role;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.SectionKinds;
import org.expertqa.content.ReviewStep;
import org.expertqa.content.Stage;
import org.expertqa.content.State;
import org.expertqa.content.admin.Act;
import org.expertqa.expert.Experts;
import org.expertqa.representation.Shapes;
import org.expertqa.topic.Topics;
import org.junit.jupiter.api.Test;

/** The words of the screens: all there in both languages, none too many, and none in a template. */
class ScreenWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/expertqa");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern STRING = Pattern.compile("\"([a-zA-Z]+(?:\\.[a-zA-Z0-9.]+)?)\"");
    private static final Pattern NAMED = Pattern.compile("(field|notice|message)\\.([a-zA-Z]+)(\\.[a-z]+)?");

    /** An item may be in a state that another part of the desk brings. */
    private static final Set<String> STATES_TO_COME = Set.of("editor.state.archived", "editor.state.trashed");

    @Test
    void germanHasEveryWord() throws IOException {
        Properties english = file("screens.properties");
        Properties german = file("screens_de.properties");

        assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(german.stringPropertyNames()).allSatisfy(key -> {
            assertThat(german.getProperty(key)).as(key).isNotBlank();
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        });
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (String name : List.of("screens.properties", "screens_de.properties")) {
            assertThat(Files.readAllLines(RESOURCES.resolve(name)))
                    .filteredOn(line -> line.contains(" = "))
                    .extracting(line -> line.substring(0, line.indexOf(" = ")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyWordThatATemplateAsksForExists() throws IOException {
        Set<String> words = file("screens.properties").stringPropertyNames();
        for (Path template : templates()) {
            assertThat(words).as(template.toString()).containsAll(new TemplateText(Files.readString(template)).keys());
        }
    }

    @Test
    void everyRolePermissionAndRefusalHasWords() throws IOException {
        assertThat(file("screens.properties").stringPropertyNames())
                .containsAll(ofEnums().collect(Collectors.toSet()));
    }

    @Test
    void everyFieldOfEveryTypeHasALabel() throws IOException {
        assertThat(file("screens.properties").stringPropertyNames())
                .containsAll(ofContents().collect(Collectors.toSet()));
    }

    @Test
    void everyWordIsAskedForByATemplateOrAClass() throws IOException {
        Set<String> asked = Stream.of(ofEnums(), ofContents(), literals().stream())
                .flatMap(words -> words)
                .collect(Collectors.toSet());
        for (Path template : templates()) {
            asked.addAll(new TemplateText(Files.readString(template)).keys());
        }

        assertThat(file("screens.properties").stringPropertyNames())
                .filteredOn(key -> !asked.contains(key) && !isNamed(key, asked))
                .as("words that nobody asks for")
                .isEmpty();
    }

    @Test
    void noTemplateCarriesAWord() throws IOException {
        for (Path template : templates()) {
            assertThat(new TemplateText(Files.readString(template)).words())
                    .as(template.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyTemplateSaysWhatItShows() throws IOException {
        assertThat(templates())
                .filteredOn(template -> !template.endsWith("macros.vm"))
                .allSatisfy(template -> assertThat(Files.readString(template)).startsWith("## $"));
    }

    @Test
    void theScreensDoNotKnowTheWordsOfThePages() {
        assertThat(Messages.ofScreens(Locale.GERMAN).find("answer.quickAnswer")).isEmpty();
        assertThat(Messages.in(Locale.GERMAN).find("signIn.title")).isEmpty();
    }

    private static Stream<String> ofEnums() {
        return Stream.of(
                        Arrays.stream(State.values()).map(each -> "editor.state." + each),
                        Stream.of(STANDARD, PITFALLS, RULE_OF_THUMB, IMPLICATIONS)
                                .map(each -> "kind." + each),
                        Stream.of(Experts.TYPE, Topics.TYPE).map(each -> "editor.along." + each),
                        Arrays.stream(Role.values())
                                .map(Role::word)
                                .flatMap(word ->
                                        Stream.of("role." + word, "role." + word + ".hint", "desk.role." + word)),
                        Arrays.stream(Permission.values()).map(each -> "permission." + each.name()),
                        Arrays.stream(State.values()).map(each -> "itemState." + each),
                        Stream.of(Act.values())
                                .map(Act::word)
                                .flatMap(word -> Stream.of(
                                        "act." + word,
                                        "act." + word + ".report",
                                        "act." + word + ".done",
                                        "notice.act" + word)),
                        Stream.of("publish", "withdraw", "archive", "restore", "trash")
                                .map(word -> "refused." + word),
                        Stream.of("-changed", "changed", "title", "-title", "-created", "created")
                                .map(sorting -> "items.sort." + sorting),
                        Stream.of("state", "expert", "topic", "language")
                                .flatMap(name -> Stream.of("items.pick." + name, "items.any." + name)),
                        Arrays.stream(PasswordProblem.values()).map(each -> "problem.password." + each.name()),
                        Arrays.stream(Stage.values()).map(each -> "stage." + each.name()),
                        Arrays.stream(ReviewStep.Kind.values()).map(each -> "reviewStep." + each.name()),
                        chosen("from", "until"),
                        chosen("from.hint", "until.hint"),
                        chosen("when", "when.now", "when.now.hint", "when.later", "when.later.hint"),
                        chosen(
                                "weight",
                                "weight.substantive",
                                "weight.substantive.hint",
                                "weight.minor",
                                "weight.minor.hint"))
                .flatMap(words -> words);
    }

    /** What a history calls the fields and entries of each type. */
    private static Stream<String> ofContents() {
        Stream<String> fields = Shapes.ALL.stream()
                .flatMap(shape -> fields(shape.type().content(), "").map(field -> "historyField." + field));
        Stream<String> types = Shapes.ALL.stream().map(shape -> "history.to." + shape.path());
        Stream<String> kinds = SectionKinds.installed().all().stream()
                .filter(kind -> !kind.name().equals("checklist"))
                .map(kind -> "historyKind." + kind);
        return Stream.of(fields, types, kinds, Stream.of("historyEntry.sections"))
                .flatMap(words -> words);
    }

    private static Stream<String> fields(Class<?> content, String prefix) {
        return Arrays.stream(content.getRecordComponents())
                .flatMap(part -> {
                    String name = prefix + part.getName();
                    Class<?> value = value(part.getGenericType());
                    boolean isList = part.getType() == List.class;
                    boolean isEntry = isList && value == Section.class;
                    boolean isTakenApart = value.isRecord() && isOfAType(value) && (!isList || isEntry);
                    return isTakenApart ? fields(value, name + ".") : Stream.of(name);
                })
                .filter(name -> !name.equals("sections.id"));
    }

    private static boolean isOfAType(Class<?> value) {
        return value != SectionKind.class
                && Shapes.ALL.stream()
                        .anyMatch(shape -> shape.type().content().getPackage().equals(value.getPackage()));
    }

    /** What is in a list or an optional value, or the value itself. */
    private static Class<?> value(Type type) {
        return type instanceof ParameterizedType generic ? value(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static Stream<String> chosen(String... names) {
        return Arrays.stream(names).map(name -> "publication." + name);
    }

    /** A field, a notice or a message is asked for by its name alone. */
    private static boolean isNamed(String key, Set<String> asked) {
        MatchResult name = NAMED.matcher(key).results().findFirst().orElse(null);
        return name != null && asked.contains(name.group(2)) || isOfTheEditor(key, asked);
    }

    /** A field of the editor is asked for by the name that it has in the content; that of an entry by its parts. */
    private static boolean isOfTheEditor(String key, Set<String> asked) {
        String[] steps = key.split("\\.", 2);
        if (!Set.of("box", "card", "advice").contains(steps[0])) {
            return STATES_TO_COME.contains(key);
        }
        String name = steps[1].replaceFirst("\\.hint$", "");
        return asked.contains(name)
                || name.contains(".") && Arrays.stream(name.split("\\.")).allMatch(asked::contains);
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = Stream.of(
                        "src/main/java/org/expertqa/admin",
                        "src/main/java/org/expertqa/account",
                        "src/main/java/org/expertqa/content/admin",
                        "src/main/java/org/expertqa/answer",
                        "src/main/java/org/expertqa/importing/admin",
                        "src/main/java/org/expertqa/web")
                .flatMap(folder -> files(Path.of(folder), ".java").stream())
                .flatMap(source -> STRING.matcher(text(source)).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
        assertThat(literals).hasSizeGreaterThan(50);
        return literals;
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).sorted().toList();
    }

    private static List<Path> templates() {
        List<Path> screens = files(RESOURCES.resolve("screens"), ".vm");
        assertThat(screens).hasSizeGreaterThan(10);
        return screens;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties file(String name) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            words.load(reader);
        }
        return words;
    }
}
