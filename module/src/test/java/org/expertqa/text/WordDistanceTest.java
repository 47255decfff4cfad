package org.expertqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, '', 3",
        "kitten, sitting, 3",
        "call, cal, 1",
        "cal, call, 1",
        "ab, ba, 2"
    })
    void twoWordsAreAsFarApartAsLettersDiffer(String one, String other, int distance) {
        assertThat(WordDistance.of(one, other)).isEqualTo(distance);
    }
}
