package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/expertqa");
    private static final Pattern KEY = Pattern.compile("\\$text\\.get\\(\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar"})
    void everyLanguageHasEveryWord(String language) throws IOException {
        Properties english = file("messages.properties");
        Properties other = file("messages_" + language + ".properties");

        assertThat(other.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(other.stringPropertyNames())
                .allSatisfy(key -> assertThat(other.getProperty(key)).isNotBlank());
        assertThat(other.stringPropertyNames())
                .allSatisfy(key -> assertThat(other.getProperty(key).contains("{0}"))
                        .isEqualTo(english.getProperty(key).contains("{0}")));
    }

    @Test
    void everyWordThatATemplateAsksForExists() throws IOException {
        Set<String> words = file("messages.properties").stringPropertyNames();
        for (Path template : templates()) {
            Matcher asked = KEY.matcher(Files.readString(template));
            while (asked.find()) {
                assertThat(words).as(template.toString()).contains(asked.group(1));
            }
        }
    }

    @Test
    void noTemplateCarriesAWord() throws IOException {
        for (Path template : templates()) {
            assertThat(words(Files.readString(template)))
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

    /** What is left of a template without its comments, directives, references and markup. */
    private static String words(String template) {
        String withoutCode = template.replaceAll("(?m)^##.*$", "")
                .replaceAll("(?m)^#macro\\(lang .*$", "")
                .replaceAll("(?m)^#macro\\(.*?\\)", "")
                .replaceAll("\\$[a-z][A-Za-z.]*(\\((?:[^()]|\\([^()]*\\))*\\)[A-Za-z.]*)*(\\(\\))?", "")
                .replaceAll("#(if|foreach|set|parse|lang|time|link|outside)\\((?:[^()]|\\([^()]*\\))*\\)", "")
                .replaceAll("#(else|end)", "");
        return Jsoup.parse(withoutCode).text().replaceAll("[\\s·\\[\\]]", "")
                + String.join(
                        "",
                        Jsoup.parse(withoutCode).select("[alt], [title], [aria-label]").stream()
                                .map(element ->
                                        element.attr("alt") + element.attr("title") + element.attr("aria-label"))
                                .toList());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            List<Path> site = files.filter(file -> file.toString().endsWith(".vm"))
                    .sorted()
                    .toList();
            assertThat(site).hasSizeGreaterThan(10);
            return site;
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
