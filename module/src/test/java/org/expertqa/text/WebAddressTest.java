package org.expertqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/a", "http://example.org", "mailto:a@example.org", "/topics/sleep", "#part"})
    void richTextMayLinkThere(String url) {
        assertThat(WebAddress.isLink(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://good@evil.example", "https://good@evil.example", "//evil.example", "javascript:alert(1)",
                "data:text/html,x", "file:/etc/passwd", "https:evil.example", "ftp://example.org"
            })
    void richTextMayNotLinkThere(String url) {
        assertThat(WebAddress.isLink(url)).isFalse();
    }
}
