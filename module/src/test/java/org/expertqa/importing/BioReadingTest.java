package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of the expert may stand behind its label. */
class BioReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "About the author; Dr. Nora Field is a baker in Leeds.",
                "**About the expert**; Nora Field is a baker in Leeds.",
                "Über die Autorin; Dr. Nora Field ist Bäckerin in Köln.",
                "À propos de l’autrice; Nora Field est boulangère à Lyon.",
                "Sobre la autora; Nora Field es panadera en Madrid.",
                "執筆:野田花子|著者紹介; 野田花子。パンを焼いて二十年になります。",
                "بقلم نورا فيلد|نبذة عن الكاتبة; نورا فيلد خبازة في عمان."
            })
    void aBioStandsBehindItsLabelOnOneLine(String label, String bio) {
        String text = "# Why is the bread flat?\n\nIt is young.\n\n" + label.replace("|", "\n\n") + ": " + bio + "\n";

        ReadFile file = new Reader().read(new SourceText("pasted.txt", text));

        Accounts.balance(text, file);
        assertThat(file.unassigned()).isEmpty();
        assertThat(file.answers().get(0).content().introduction().toString()).doesNotContain(bio);
        assertThat(file.experts().toString()).contains(bio);
    }
}
