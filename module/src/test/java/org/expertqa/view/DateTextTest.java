package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de", "fr", "es", "ar", "ja", "th"})
    void aDayIsSaidAsThePlatformSaysIt(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        LocalDate day = LocalDate.of(2026, 10, 2);

        assertThat(DateText.of(day, language).words())
                .isEqualTo(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .withDecimalStyle(DecimalStyle.of(language))
                        .format(day));
    }
}
