package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
