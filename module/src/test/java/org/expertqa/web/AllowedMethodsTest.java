package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowedMethodsTest {

    @Test
    void whoMayGetMayAskForTheHead() {
        assertThat(AllowedMethods.withHead("GET,OPTIONS")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(AllowedMethods.withHead("OPTIONS, HEAD, GET")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(AllowedMethods.withHead("PUT, OPTIONS")).isEqualTo("OPTIONS, PUT");
    }
}
