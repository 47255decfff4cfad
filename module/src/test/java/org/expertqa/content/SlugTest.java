package org.expertqa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "How do I sleep?, how-do-i-sleep",
        "What's an author’s fee, whats-an-authors-fee",
        "Größe & Maß: 10 % mehr, grosse-mass-10-mehr",
        "Qu’est-ce que ça coûte, quest-ce-que-ca-coute",
        "--a--b--, a-b",
        "İstanbul’da bir gün, istanbulda-bir-gun",
        "'quoted' — (dashed), quoted-dashed"
    })
    void aTitleBecomesWordsWithHyphens(String title, String slug) {
        assertThat(Slug.from(title)).contains(new Slug(slug));
    }

    @Test
    void aLongTitleIsCutAtAWord() {
        String slug = Slug.from("wonderful ".repeat(20)).orElseThrow().value();

        assertThat(slug).hasSizeLessThanOrEqualTo(96).endsWith("wonderful");
        assertThat(Slug.from("x".repeat(200)).orElseThrow().value()).hasSize(96);
    }

    @Test
    void aTitleWithoutLatinLettersMakesNone() {
        assertThat(Slug.from("كيف أنام؟")).isEmpty();
        assertThat(Slug.from("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a-", "a--b", "a/b", "..", "a%2e", "ä"})
    void whatIsNoSlugIsRefused(String text) {
        assertThat(Slug.of(text)).isEmpty();
        assertThatThrownBy(() -> new Slug(text))
                .hasMessage("A slug has only a-z, 0-9 and single hyphens, at most 96 characters.");
    }

    @Test
    void aNumberKeepsWithinTheLength() {
        assertThat(new Slug("x".repeat(96)).numbered(12).value()).hasSize(96).endsWith("-12");
    }
}
