package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/json",
                "APPLICATION/JSON; charset=utf-8",
                "application/*;q=0.1",
                "text/html, */*;q=0.8",
                "application/schema+json"
            })
    void jsonIsWelcome(String field) {
        assertThat(Accept.allowsJson(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "image/*",
                "application/xml",
                "*/*;q=0",
                "application/json;q=0, */*",
                "json",
                ",",
                ";;;",
                "/"
            })
    void jsonIsNotWelcome(String field) {
        assertThat(Accept.allowsJson(field)).isFalse();
    }
}
