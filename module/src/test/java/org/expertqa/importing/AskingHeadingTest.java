package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Section;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.junit.jupiter.api.Test;

/** A question on a line of its own is a heading like any other short line. */
class AskingHeadingTest {

    private static final String OPENING = "Darf ich die Heizung absenken?\n\nKurz gesagt\n\nJa, um vier Grad.\n\n";
    private static final String BELOW = "Die Wand gibt nachts mehr ab, als sie am Tag wieder aufnimmt.\n\n";

    @Test
    void aShortQuestionOverTextOrAListIsTheHeadingOfASection() {
        ReadFile file = read(OPENING + "Es lohnt sich fast immer.\n\nWarum ist das so?\n\n" + BELOW
                + "Was zählt mit?\n\n- die Dämmung\n- die Lage\n\nDer Grund\n\n" + BELOW);

        assertThat(answer(file).sections())
                .extracting(Section::heading)
                .containsExactly("Warum ist das so?", "Was zählt mit?", "Der Grund");
        assertThat(file.warnings())
                .filteredOn(warning -> warning.code() == WarningCode.LOW_CONFIDENCE)
                .extracting(Warning::line)
                .contains(9);
    }

    @Test
    void theFirstLineOfTheAnswerAndWhatIsAskedStayText() {
        ReadFile file = read("# Heizen\n\nFrage\n\nWir heizen viel.\n\nWarum ist das so?\n\n" + BELOW
                + "Antwort\n\nWer weiß das schon?\n\n" + BELOW);

        assertThat(answer(file).sections()).isEmpty();
        assertThat(answer(file).questionDetail()).contains("Warum ist das so?");
    }

    @Test
    void whereHeadingsAreMarkedAQuestionStaysTextAndIsNamed() {
        ReadFile file = read("# Darf ich die Heizung absenken?\n\nEs lohnt sich.\n\n## Der Grund\n\n" + BELOW
                + "Was zählt mit?\n\n" + BELOW);

        assertThat(answer(file).sections()).hasSize(1);
        assertThat(file.warnings()).extracting(Warning::line).contains(9);
    }

    private static ExpertAnswer answer(ReadFile file) {
        return file.answers().get(0).content();
    }

    private static ReadFile read(String text) {
        ReadFile file = new Reader().read(new SourceText("pasted.txt", text));
        Accounts.balance(text, file);
        return file;
    }
}
