package org.expertqa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenitiveTest {

    @ParameterizedTest
    @CsvSource({
        "en-GB, Alice,   Alice's",
        "en,    James,   James's",
        "de,    Alice,   Alice’",
        "de,    Mara,    Maras",
        "de,    Jonas,   Jonas’",
        "de-AT, Felix,   Felix’",
        "de,    Fritz,   Fritz’",
        "de,    Strauß,  Strauß’",
        "de,    Beatrice, Beatrice’",
        "fr,    Alice,   d’Alice",
        "fr,    Jonas,   de Jonas",
        "fr-CA, Élodie,  d’Élodie",
        "fr,    Hélène,  d’Hélène",
        "fr,    Henri,   d’Henri",
        "fr,    Harry,   de Harry",
        "fr,    Heidi,   de Heidi",
        "fr,    Hugo,    d’Hugo",
        "fr,    Yves,    d’Yves",
        "fr,    Yann,    de Yann",
        "ar,    يوناس,   يوناس",
        "es,    Alicia,  Alicia"
    })
    void theNameSaysWhoseItIs(String language, String name, String genitive) {
        assertThat(Genitive.of(name, Locale.forLanguageTag(language))).isEqualTo(genitive);
    }
}
