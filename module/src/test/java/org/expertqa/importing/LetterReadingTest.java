package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.answer.ExpertAnswer;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asked, and what: a letter of an asker is told from the answer below a greeting. */
class LetterReadingTest {

    private static final String MAIL = """
            Subject: Can I freeze cooked rice?

            Dear Anna,
            here it is.

            %s

            Why it works

            Cold stops what grows, and the grain keeps its water. It is soft again after a minute in the pan.

            Best wishes,
            Nora Field
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, for three months.",
                "Yes, for three months",
                "Nein, lieber nicht",
                "Oui, trois mois",
                "Sí, tres meses",
                "Well, for three months.",
                "For three months"
            })
    void theAnswerBelowAGreetingIsNobodysSignature(String line) {
        ExpertAnswer answer = answer(MAIL.formatted(line));

        assertThat(answer.askedBy()).isEmpty();
        assertThat(answer.questionDetail()).isEmpty();
        assertThat(answer.introduction().toString()).contains("here it is.", line);
    }

    @Test
    void aWordThatAgreesIsNobodyUnderTheQuestionEither() {
        ExpertAnswer answer =
                answer("# Can I freeze rice?\n\nQuestion\n\nI asked before.\n\nYes, twice\n\nQuick answer\n\nYes.\n");

        assertThat(answer.askedBy()).isEmpty();
        assertThat(answer.questionDetail().toString()).contains("Yes, twice");
    }

    @Test
    void whoAsksAtLengthAndSignsWithAPlaceIsTheAskerAlsoWithAnInitial() {
        ExpertAnswer answer = answer(
                "# Can I freeze rice?\n\nDear Anna,\nwe cook far too much each week. Can it be kept?\n\nRose, Washington D.C.\n\n"
                        + "Cold stops what grows, and the grain keeps its water.\n");

        assertThat(answer.askedBy().orElseThrow().displayName()).isEqualTo("Rose");
        assertThat(answer.questionDetail().toString()).contains("far too much");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Frage von Familie T. aus Goslar; Familie T.; Goslar",
                "Asked by Rose from New Haven; Rose; New Haven",
                "Asked by Rose from accounting; Rose from accounting; ''",
                "Asked by Rose, Leeds; Rose; Leeds"
            })
    void whereAnAskerIsFromIsToldApart(String line, String name, String place) {
        ExpertAnswer answer = answer("# Can I freeze cooked rice?\n\n" + line + "\n\nQuick answer\n\nYes.\n");

        assertThat(answer.askedBy().orElseThrow().displayName()).isEqualTo(name);
        assertThat(answer.askedBy().orElseThrow().location()).isEqualTo(place);
    }

    private static ExpertAnswer answer(String text) {
        ReadFile file = new Reader().read(new SourceText("pasted.txt", text));
        Accounts.balance(text, file);
        return file.answers().get(0).content();
    }
}
