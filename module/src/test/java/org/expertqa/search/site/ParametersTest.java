package org.expertqa.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @CsvSource({
        "q=sleep, sleep",
        "q=sleep+at%20three, sleep at three",
        "q=schl%C3%A4ft, schläft",
        "%71=sleep, sleep",
        "q=a%3Db%26c, a=b&c",
        "q=a=b, a=b",
        "q=first&q=second, first",
        "x=%zz&q=sleep, sleep",
        "%zz=x&q=sleep, sleep",
        "&&q=sleep&, sleep"
    })
    void aValueIsReadByItsName(String query, String value) {
        assertThat(read(query)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q", "q=", "x=y", "="})
    void whatIsNotThereIsEmpty(String query) {
        assertThat(read(query)).isEmpty();
    }

    @Test
    void anAddressNeedsNone() {
        assertThat(Parameters.read(null, Set.of("q")).orElseThrow().get("q")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "q=%e", "q=%ff", "q=%C3", "q=%ED%A0%80"})
    void whatIsNoTextIsNotRead(String query) {
        assertThat(Parameters.read(query, Set.of("q"))).isEmpty();
    }

    private static String read(String query) {
        return Parameters.read(query, Set.of("q")).orElseThrow().get("q");
    }
}
