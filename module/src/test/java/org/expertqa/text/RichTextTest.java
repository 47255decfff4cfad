package org.expertqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void textsAreEqualThatWereTypedAlike() {
        assertThat(new RichText("*Sleep*"))
                .isEqualTo(new RichText("*Sleep*").inline())
                .isEqualTo(RichText.rendered("*Sleep*", false, "<p>Sleep</p>"))
                .isNotEqualTo(new RichText("Sleep"));
    }

    @Test
    void aTextInALineHasNoParagraph() {
        assertThat(new RichText("*Sleep*").html()).hasToString("<p><em>Sleep</em></p>\n");
        assertThat(new RichText("*Sleep*").inline().html()).hasToString("<em>Sleep</em>");
    }

    @Test
    void markupMadeForAnotherPlaceIsMadeAnew() {
        RichText blocks = RichText.rendered("*Sleep*", false, "<p><em>Sleep</em></p>");

        assertThat(blocks.inline().html()).hasToString("<em>Sleep</em>");
    }

    @Test
    void theMakerIsKnownByItsVersions() {
        assertThat(MarkupMaker.NAME).matches("\\d+ commonmark \\d[\\d.]+ sanitizer \\d[\\d.]+");
    }
}
