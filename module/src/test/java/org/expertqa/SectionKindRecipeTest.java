package org.expertqa;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.answer.SectionKinds;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * The recipe of CONTRIBUTING.md for a new section kind, followed on the class path of the tests: a line in
 * {@code META-INF/expertqa/section-kinds}, a template, a word in {@code messages.properties}, headings in
 * {@code labels.txt}, and not a line of code.
 */
class SectionKindRecipeTest {

    private static final SectionKind CHECKLIST = new SectionKind("checklist");
    private static final String PASTED = """
            What must I take along to the registry office?
            Quick Answer
            Your passport and your birth certificate, and a translation of whatever is not in the language of the office.
            ## Before You Go
            * **Passport**: still valid on the day.
            * **Certificate**: not older than six months.
            ## Other papers {.checklist}
            Whatever the letter names.
            """;

    @Test
    void theNewKindIsInstalled() {
        assertThat(SectionKinds.installed().contains(CHECKLIST)).isTrue();
        assertThat(SectionKinds.installed().contains(SectionKind.PITFALLS)).isTrue();
    }

    @Test
    void itsHeadingsAreKnownInAPastedText() {
        assertThat(pasted().sections()).extracting(Section::kind).containsExactly(CHECKLIST, CHECKLIST);
    }

    @Test
    void itHasItsOwnLookOnThePage() {
        ExpertAnswer answer =
                Samples.sleepAtThree().with().sections(pasted().sections()).build();

        Document page = SampleSite.page(answer);

        assertThat(page.select(".section.checklist h2").eachText()).containsExactly("Before You Go", "Other papers");
        assertThat(page.select(".section.checklist .kind").first().text()).isEqualTo("Tick off");
    }

    private static ExpertAnswer pasted() {
        ReadFile read = new Reader().read(new SourceText("pasted.txt", PASTED));
        return read.answers().get(0).content();
    }
}
