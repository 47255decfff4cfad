package org.expertqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Tables and listings may be wider than a telephone: who has no mouse moves them by the keyboard. */
class MovedByKeysTest {

    @Test
    void aTableAndAListingAreStopsForTheKeyboardAndNothingElseIs() {
        RichText text =
                new RichText("A `word`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nreading 14302.6\n```\n\n* an item");

        assertThat(Jsoup.parse(Markdown.blocks(text).toString()).select("[tabindex=0]"))
                .extracting(element -> element.tagName())
                .containsExactly("table", "pre");
    }
}
