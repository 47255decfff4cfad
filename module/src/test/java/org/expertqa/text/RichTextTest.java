package org.expertqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void textsAreEqualThatWereTypedAlike() {
        assertThat(new RichText("*Sleep*"))
                .isEqualTo(new RichText("*Sleep*").inline())
                .isEqualTo(RichText.rendered("*Sleep*", false, new Html("<p>Sleep</p>").utf8()))
                .isNotEqualTo(new RichText("Sleep"));
    }

    @Test
    void aTextInALineHasNoParagraph() {
        assertThat(new RichText("*Sleep*").html()).hasToString("<p><em>Sleep</em></p>\n");
        assertThat(new RichText("*Sleep*").inline().html()).hasToString("<em>Sleep</em>");
    }

    @Test
    void markupMadeForAnotherPlaceIsMadeAnew() {
        RichText blocks = RichText.rendered("*Sleep*", false, new Html("<p><em>Sleep</em></p>").utf8());

        assertThat(blocks.inline().html()).hasToString("<em>Sleep</em>");
    }

    @Test
    void aCellMayHaveLinesAndNothingElseOfHtml() {
        RichText text = new RichText("""
                | a | b |
                |---|---|
                | *c*<br>d<BR />e | <br class="x"> <b> |

                f<br>g""");

        assertThat(text.html().toString())
                .contains("<td><em>c</em><br />d<br />e</td>")
                .contains("&lt;br class", "&lt;b&gt;", "<p>f&lt;br&gt;g</p>");
        assertThat(Markdown.words(text)).contains("c d e");
        assertThat(new MarkdownDocument().rich(text).toString()).contains("*c*<br>d<BR />e", "\\<b\\>", "f\\<br\\>g");
    }

    @Test
    void theMakerIsKnownByItsVersions() {
        assertThat(MarkupMaker.NAME).matches("\\d+ commonmark \\d[\\d.]+ sanitizer \\d[\\d.]+");
    }

    /** When this fails, markup has changed that is kept beside revisions: count the dialect up, then the hash. */
    @Test
    void otherMarkupIsOfAnotherDialect() {
        String everything = """
                # One *two* **three** `four`

                1. [five](https://example.org "six")
                2. ![seven](/media/eight.png)

                > nine <b>ten</b>

                | a | b |
                |---|:-:|
                | c<br>e | d |

                    listing
                """;

        String hash = Sha256.of(new RichText(everything).html().toString()).substring(0, 12);

        assertThat(MarkupMaker.NAME.split(" ")[0] + ":" + hash).isEqualTo("4:4d777fab420e");
    }
}
