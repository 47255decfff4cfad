package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word is taken for where a request comes from. */
class VisitorAddressTest {

    @Test
    void aProxyOnThisMachineSaysWhereAVisitorComesFrom() {
        assertThat(VisitorAddress.of("127.0.0.1", "192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(VisitorAddress.of("0:0:0:0:0:0:0:1", "2001:db8::7")).isEqualTo("2001:db8::7");
    }

    @Test
    void onlyTheLastWordIsTheProxys() {
        assertThat(VisitorAddress.of("127.0.0.1", "203.0.113.9, unknown , 192.0.2.1"))
                .isEqualTo("192.0.2.1");
    }

    @Test
    void nobodyElseIsBelieved() {
        assertThat(VisitorAddress.of("198.51.100.7", "192.0.2.1")).isEqualTo("198.51.100.7");
    }

    @Test
    void whatIsNoAddressIsNotTaken() {
        assertThat(VisitorAddress.of("127.0.0.1", "")).isEqualTo("127.0.0.1");
        assertThat(VisitorAddress.of("127.0.0.1", "<b>")).isEqualTo("127.0.0.1");
        assertThat(VisitorAddress.of("127.0.0.1", "192.0.2.1,")).isEqualTo("127.0.0.1");
        assertThat(VisitorAddress.of("127.0.0.1", "1".repeat(46))).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1:4711, 192.0.2.1",
        "[2001:db8::7], 2001:db8::7",
        "[2001:db8::7]:4711, 2001:db8::7",
        "192.0.2.1:, 127.0.0.1",
        "192.0.2.256, 127.0.0.1",
        "192.0.2, 127.0.0.1",
        "1234, 127.0.0.1",
        "dead.beef, 127.0.0.1",
        "2001:db8::7::1, 127.0.0.1",
        ":, 127.0.0.1",
        "[192.0.2.1:80, 127.0.0.1"
    })
    void theAddressIsTakenWithoutAPortAndNothingElseIsOne(String forwarded, String address) {
        assertThat(VisitorAddress.of("127.0.0.1", forwarded)).isEqualTo(address);
    }

    @Test
    void aNameThatLooksLikeThisMachineIsNotIt() {
        assertThat(VisitorAddress.of("127.evil.example", "192.0.2.1")).isEqualTo("127.evil.example");
    }
}
