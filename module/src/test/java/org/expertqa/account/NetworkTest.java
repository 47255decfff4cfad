package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses are counted together. */
class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8::1, 2001:db8:0:0:ffff::2, true",
        "2001:db8::1, 2001:DB8:0:0:0:0:0:9, true",
        "2001:db8::1, 2001:db8:0:1::1, false",
        "fe80::1%eth0, fe80::2%eth1, true",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2, false",
        "somewhere.example, somewhere.example, true",
        "somewhere.example, elsewhere.example, false"
    })
    void oneNetworkIsCountedOnce(String one, String other, boolean together) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(together);
    }
}
