package org.expertqa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.expertqa.view.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a search may be stands in one place of the code; whoever tells of it says the same. */
class LimitsTest {

    private static final String CHARACTERS = String.valueOf(SearchQuery.MOST_CHARACTERS);

    @ParameterizedTest
    @ValueSource(strings = {"search/site/page.vm", "layout/_search.vm"})
    void aSearchBoxTakesSoManyCharacters(String template) throws IOException {
        assertThat(Path.of("src/main/resources/org/expertqa/templates", template))
                .content()
                .contains("maxlength=\"" + CHARACTERS + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "ar"})
    void theSentencesOfLongerOnesNameTheNumbers(String language) {
        Messages text = Messages.in(Locale.forLanguageTag(language));

        assertThat(text.get("search.tooLong")).contains(CHARACTERS);
        assertThat(text.get("search.noPage")).contains(String.valueOf(SearchQuery.MOST_PAGES));
    }

    @Test
    void theDocsNameTheNumbers() throws IOException {
        assertThat(SearchQuery.MOST_PAGES).as("\"hundred\" in the docs").isEqualTo(100);
        assertThat(Files.readString(Path.of("../docs/api.md")))
                .contains("at most " + CHARACTERS + " characters", "the first hundred parts");
        assertThat(Files.readString(Path.of("../docs/operating.md")))
                .contains("A search has at most " + CHARACTERS + " characters", "a hundred pages");
    }
}
