package org.expertqa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenLanguageTest {

    @ParameterizedTest
    @CsvSource({"de, de", "de-AT fr, de-AT", "fr de en, de", "en-US de, en-US", "en, en-GB", "fr ja, en-GB", "'', en-GB"
    })
    void theFirstOfOursThatABrowserAsksForIsSpoken(String wanted, String spoken) {
        Locale language = ScreenLanguage.of(Stream.of(wanted.split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag)
                .toList());

        assertThat(language.toLanguageTag()).isEqualTo(spoken);
    }
}
