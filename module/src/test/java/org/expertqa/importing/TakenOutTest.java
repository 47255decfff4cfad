package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.junit.jupiter.api.Test;

/** A text that was taken out of a page goes through the one reading, and what the page's head says fills what it leaves open. */
class TakenOutTest {

    private static final String PAGE = "<html lang=\"de\"><head><title>Warum nur? - Heim</title>"
            + "<meta name=\"author\" content=\"Ida Stern\"><meta name=\"description\" content=\"Darum &amp; &quot;so&quot;.\">"
            + "<link rel=\"canonical\" href=\"https://heim.example/warum\"></head>"
            + "<body><nav>Start</nav><main><h1>Warum nur?</h1>%s</main></body></html>";

    @Test
    void plainFieldsHaveNoMarksAndRichOnesShowTheTextAsItWasTyped() {
        ReadFile read = read(PAGE.formatted(
                "<h2>Kurz gesagt</h2><p>Weil <b>5 * 3</b> [so] <a href='/x'>ist</a> &amp;amp; bleibt.</p>"
                        + "<p>Und *das* bleibt das, auch wenn es <i>nicht</i> so aussieht.</p>"));

        assertThat(read.answers().get(0).content().quickAnswer()).isEqualTo("Weil 5 * 3 [so] ist &amp; bleibt.");
        assertThat(read.answers().get(0).content().introduction().source())
                .isEqualTo("Und \\*das\\* bleibt das, auch wenn es *nicht* so aussieht.");
    }

    @Test
    void theHeadNamesTheExpertWhereTheTextDoesNot() {
        ReadFile read = read(PAGE.formatted("<p>Weil es so ist, und nicht anders, wie man sieht.</p>"));

        assertThat(read.experts().get(0).content().displayName()).isEqualTo("Ida Stern");
        assertThat(read.answers().get(0).references().expert()).hasToString("Optional[ida-stern]");
        assertThat(read.answers().get(0).content().seo().orElseThrow().description())
                .isEqualTo("Darum & \"so\".");
    }

    @Test
    void theTextIsBelievedBeforeTheHeadAndThatIsSaid() {
        ReadFile read = read(PAGE.formatted("<p>Beitrag von Karl Weide</p><p>Weil es so ist, und nicht anders.</p>"));

        assertThat(read.experts().get(0).content().displayName()).isEqualTo("Karl Weide");
        assertThat(read.warnings()).extracting(Warning::code).containsOnly(WarningCode.LOW_CONFIDENCE);
        assertThat(read.unassigned()).singleElement().hasToString("Unassigned[line=3, text=Ida Stern]");
    }

    @Test
    void aLanguageThatTheTextIsSurelyNotInGivesWay() {
        ReadFile read = read(PAGE.replace("\"de\"", "\"en-US\"")
                .formatted("<p>Weil es so ist, und nicht anders, wie man mit der Zeit auf der Straße sieht.</p>"));

        assertThat(read.answers().get(0).content().language()).isEqualTo("de");
        assertThat(read.warnings()).extracting(Warning::field).containsOnly("language");
    }

    @Test
    void whatIsSaidOfAPageWithSeveralQuestionsIsSaidOfNoneOfThem() {
        ReadFile read = read(PAGE.replace("Warum nur?", "Häufige Fragen")
                .formatted("<details><summary>Wann?</summary>Heute.</details>"
                        + "<details><summary>Wo?</summary>Hier im Haus.</details>"));

        assertThat(read.answers()).hasSize(2);
        assertThat(read.answers()).allMatch(answer -> answer.content().seo().isEmpty());
        assertThat(read.answers())
                .allMatch(
                        answer -> answer.content().source().orElseThrow().url().equals("https://heim.example/warum"));
    }

    @Test
    void spoiltPagesAreAccountedForToTheLastCharacter() {
        String page = PAGE.formatted(
                "<h2>Kurz gesagt</h2><p>Weil <b>es</b> <a href='/x'>so</a> ist.</p><aside>Werbung</aside>"
                        + "<ul><li>eins<li><p>zwei</p><blockquote>drei<pre>vier</pre></blockquote></ul><table><tr><td>a<td>b<tr><td>c"
                        + "<td>d</table><h2>Quellen</h2><p><a href='https://a.example/b_c'>Das [Buch]</a></p><details><summary>Wie?</summary>So.");
        for (int seed = 0; seed < 400; seed++) {
            String spoilt = new Mutilation(new Random(seed)).of(page);
            for (ImportFile part : parts(spoilt)) {
                balance(seed, part);
            }
        }
    }

    private static void balance(int seed, ImportFile part) {
        try {
            SourceText text = part.read();
            Accounts.balance(text.text(), new Reader().read(text));
        } catch (Unreadable e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (java.io.IOException | AssertionError e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
        }
    }

    private static List<ImportFile> parts(String page) {
        try {
            return ImportFile.of("a.html", page.getBytes(StandardCharsets.UTF_8))
                    .parts();
        } catch (Unreadable | java.io.IOException e) {
            return List.of();
        }
    }

    private static ReadFile read(String page) {
        try {
            SourceText text = parts(page).get(0).read();
            ReadFile read = new Reader().read(text);
            Accounts.balance(text.text(), read);
            return read;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
