package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/expertqa");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern STRING = Pattern.compile("\"([a-zA-Z]+\\.[a-zA-Z0-9.]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void everyLanguageHasEveryWord(String language) throws IOException {
        Properties english = file("messages.properties");
        Properties other = file("messages_" + language + ".properties");

        assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(other.stringPropertyNames()).allSatisfy(key -> {
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_fr", "_es", "_ar"})
    void noKeyStandsTwice(String language) throws IOException {
        assertThat(Files.readAllLines(RESOURCES.resolve("messages" + language + ".properties")))
                .filteredOn(line -> line.contains(" = "))
                .extracting(line -> line.substring(0, line.indexOf(" = ")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyWordThatATemplateAsksForExists() throws IOException {
        Set<String> words = file("messages.properties").stringPropertyNames();
        for (Path template : templates()) {
            assertThat(words).as(template.toString()).containsAll(new TemplateText(Files.readString(template)).keys());
        }
    }

    @Test
    void everyWordIsAskedForByATemplateOrAClass() throws IOException {
        Set<String> asked = new HashSet<>();
        for (Path template : templates()) {
            asked.addAll(new TemplateText(Files.readString(template)).keys());
        }
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            STRING.matcher(Files.readString(source)).results().forEach(literal -> asked.add(literal.group(1)));
        }

        assertThat(file("messages.properties").stringPropertyNames())
                .filteredOn(key -> !asked.contains(key) && !asked.contains(key.replaceFirst("\\d.*", "")))
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Words</p>",
                "<p>$page.name words #if($page.x)#end</p>",
                "<img src=\"$page.src\" alt=\"Words\">",
                "<a href=\"$page.href\" title=\"Words\">$page.name</a>",
                "<nav aria-label=\"Words\"></nav>",
                "<input type=\"search\" placeholder=\"Words\">",
                "<input type=\"submit\" value=\"Words\">",
                "<meta name=\"description\" content=\"Words\">",
                "<script>words()</script>",
                "<p>$page.name(\"Words\")</p>",
                "#set($x = \"Words\")",
                "#if($x.is('Words'))#end"
            })
    void aWordInATemplateWouldBeSeen(String template) {
        assertThat(new TemplateText(template).words()).isNotEmpty();
    }

    @Test
    void everyTemplateSaysWhatItShows() throws IOException {
        assertThat(templates())
                .filteredOn(template -> !template.endsWith("macros.vm"))
                .allSatisfy(template -> assertThat(Files.readString(template)).startsWith("## $"));
    }

    @Test
    void argumentsStandWhereTheLanguageWantsThem() {
        assertThat(Messages.in(Locale.FRENCH).get("answer.take", "d’Alice")).isEqualTo("L’avis d’Alice");
        assertThat(Messages.in(Locale.GERMAN).get("answer.take", "Alices")).isEqualTo("Alices Einschätzung");
    }

    @Test
    void aLanguageWithoutWordsTakesTheEnglishOnes() {
        Messages italian = Messages.in(Locale.ITALY);

        assertThat(italian.get("answer.quickAnswer")).isEqualTo("Quick answer");
        assertThat(italian.language().tag()).isEqualTo("it-IT");
    }

    @Test
    void aMissingWordIsAnError() {
        assertThatThrownBy(() -> Messages.in(Locale.UK).get("no.such.key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }

    private static List<String> places(String words) {
        return PLACE.matcher(words).results().map(MatchResult::group).sorted().toList();
    }

    private static List<Path> templates() throws IOException {
        List<Path> site = files(RESOURCES.resolve("templates"), ".vm");
        assertThat(site).hasSizeGreaterThan(10);
        return site;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
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
