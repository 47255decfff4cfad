package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptEncodingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "br, GZIP",
                "gzip;q=0.5",
                "gzip ; q=1",
                "*",
                "br;q=0, *;q=0.1",
                "x-gzip",
                "deflate,gzip;q=0.001"
            })
    void gzipIsWelcome(String field) {
        assertThat(AcceptEncoding.allowsGzip(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br", "gzip;q=0", "gzip;q=0.000, *", "*;q=0", "gzippy"})
    void gzipIsNotWelcome(String field) {
        assertThat(AcceptEncoding.allowsGzip(field)).isFalse();
    }
}
