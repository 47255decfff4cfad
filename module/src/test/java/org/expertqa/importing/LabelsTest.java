package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.importing.labels.Labels;
import org.expertqa.importing.labels.WrongLabels;
import org.expertqa.importing.report.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator adds labels and languages in a file of the home folder; a mistake in it is told with its line. */
class LabelsTest {

    private static final String DUTCH = """
            # Mag ik mijn fiets in de gang zetten?

            ## Kort antwoord

            Niet als de gang de enige weg naar buiten is.

            ## Where people go wrong

            Zij vragen het niet.

            ## Het advies van Saskia

            Praat met je buren.
            """;

    @TempDir
    private Path home;

    @Test
    void theExampleOfTheManualAddsALanguageAndALabel() throws IOException {
        String manual = Files.readString(Path.of("../docs/importing.md"));
        String example = manual.substring(manual.indexOf("[nl]"), manual.indexOf("```", manual.indexOf("[nl]")));

        ExpertAnswer answer = read(example);

        assertThat(answer.language()).isEqualTo("nl");
        assertThat(answer.quickAnswer()).isEqualTo("Niet als de gang de enige weg naar buiten is.");
        assertThat(answer.sections()).extracting(Section::kind).containsExactly(SectionKind.PITFALLS);
        assertThat(answer.expertTake().orElseThrow().heading()).isEqualTo("Het advies van Saskia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ja", "ar"})
    void theTableOfTheManualHasTheUsualLabels(String language) throws IOException {
        String row = Stream.of("question", "quickAnswer", "nextSteps", "expertTake", "expert", "callToAction")
                .map(part -> Labels.OWN.usual(part, language).orElseThrow())
                .collect(Collectors.joining(" | ", "| `" + language + "` | ", " |"));

        assertThat(Files.readAllLines(Path.of("../docs/importing.md"))).contains(row);
    }

    @Test
    void withoutAFileTheLabelsAreOurs() {
        assertThat(Labels.OWN.and(home.resolve(Labels.FILE))).isSameAs(Labels.OWN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            answer = Antwoord#1#Write a language such as [de]
            [nl];antwoord = Antwoord#2#There is no part "antwoord"
            [nl];answer#2#Write a language such as [de]
            [nl];answer = {text}#2#has no word of its own
            [nl];;byline = Door {Naam}#3#braces hold something else
            [Nederlands]#1#A language stands in brackets
            """)
    void aMistakeIsToldWithItsFileAndItsLine(String text, int line, String words) {
        assertThatThrownBy(() -> read(text.replace(";", "\n")))
                .isInstanceOf(WrongLabels.class)
                .hasMessageStartingWith(home.resolve(Labels.FILE) + ":" + line + ": ")
                .hasMessageContaining(words);
    }

    @Test
    void aFileThatIsNoTextIsToldSo() throws IOException {
        Files.write(home.resolve(Labels.FILE), "[nl]\nanswer = caf\u00E9".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> Labels.OWN.and(home.resolve(Labels.FILE)))
                .isInstanceOf(WrongLabels.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "James' Take",
                "James's Take",
                "Dr. James Potter's Take",
                "Alices Tipp",
                "Hans' Tipp",
                "L'avis d'Alice",
                "L’avis de Jean-Paul",
                "El consejo de Alicia",
                "佐伯さんの見解",
                "رأي سلمى"
            })
    void aNameStandsInTheLabelOfTheTake(String label) {
        ExpertAnswer answer = new Reader()
                .read(new SourceText("a.md", "# Why is it flat?\n\nYoung.\n\n## " + label + "\n\nWait."))
                .answers()
                .get(0)
                .content();

        assertThat(answer.expertTake().orElseThrow().body().source()).isEqualTo("Wait.");
    }

    private ExpertAnswer read(String labels) throws IOException {
        Path file = Files.writeString(home.resolve(Labels.FILE), labels);
        return new Reader(Labels.OWN.and(file))
                .read(new SourceText("pasted.md", DUTCH))
                .answers()
                .get(0)
                .content();
    }
}
