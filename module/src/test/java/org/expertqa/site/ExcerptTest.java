package org.expertqa.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextStaysWhole() {
        assertThat(Excerpt.of("Two  words\n", 20)).isEqualTo("Two words");
    }

    @Test
    void aLongTextIsCutAtAWord() {
        assertThat(Excerpt.of("One two three four", 11)).isEqualTo("One two…");
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        assertThat(Excerpt.of("\uD83D\uDE00".repeat(20), 10))
                .doesNotContain("?")
                .endsWith("…");
        assertThat(Excerpt.of("x".repeat(1_000), 160)).hasSize(160);
    }
}
