package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.content.Slug;
import org.expertqa.content.State;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unassigned;
import org.junit.jupiter.api.Test;

/** Front matter of other systems: what is plain is mapped, what is not is kept in sight. */
class ForeignFrontMatterTest {

    private static final String BODY = "---\n\nYoung dough is flat, and that is all there is to it.\n";

    @Test
    void aDraftOfAnotherSystemIsADraft() {
        assertThat(answer("title: Why is it flat?\ndraft: true\n").state()).contains(State.DRAFT);
        assertThat(answer("title: Why is it flat?\npublished: false\n").state()).contains(State.DRAFT);
        assertThat(answer("title: Why is it flat?\ndraft: false\n").state()).isEmpty();
        assertThat(answer("title: Why is it flat?\ndraft: false\npublished: false\n")
                        .state())
                .contains(State.DRAFT);
    }

    @Test
    void whatIsNoDraftIsNoUnknownField() {
        ReadFile file = read("title: Why is it flat?\ndraft: false\n");

        assertThat(file.unassigned()).isEmpty();
        assertThat(file.warnings()).noneMatch(warning -> warning.message().contains("no field"));
    }

    @Test
    void aTypeAndAnIdOfAnotherSystemAreLeftOut() {
        ReadFile file = read("title: Why is it flat?\ntype: post\nid: 17\n");

        assertThat(file.answers().get(0).id()).isEmpty();
        assertThat(file.unassigned()).extracting(Unassigned::text).contains("post", "17");
    }

    @Test
    void peopleAreNamedByTextsListsOrGroups() {
        for (String people : new String[] {
            "author: Jo Ray", "authors: [Jo Ray]", "authors:\n  - name: Jo Ray\n    url: /jo", "author:\n  name: Jo Ray"
        }) {
            assertThat(answer("title: Why is it flat?\n" + people + "\n")
                            .references()
                            .expert())
                    .contains(new Slug("jo-ray"));
        }
    }

    @Test
    void whatIsGivenTwiceIsNotLost() {
        ReadFile file = read("title: Why is it flat?\ndescription: One.\nmeta_description: Two.\n");

        assertThat(file.answers().get(0).content().seo().orElseThrow().description())
                .isEqualTo("One.");
        assertThat(file.unassigned()).extracting(Unassigned::text).contains("Two.");
    }

    @Test
    void ourOwnFrontMatterIsLeftAsItIs() {
        assertThat(answer("question: Why is it flat?\nlanguage: en-GB\n")
                        .content()
                        .language())
                .isEqualTo("en-GB");
    }

    private static ReadAnswer answer(String yaml) {
        return read(yaml).answers().get(0);
    }

    private static ReadFile read(String yaml) {
        String text = "---\n" + yaml + BODY;
        ReadFile file = new Reader().read(new SourceText("foreign.md", text));
        Accounts.balance(text, file);
        return file;
    }
}
