package org.expertqa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin",
                "/admin/",
                "/admin/accounts",
                "/admin/accounts/01900000-0000-7000-8000-000000000001",
                "/admin/answers?state=draft&page=2"
            })
    void aScreenOfOursIsWhereSomebodyGoesOnTo(String path) {
        assertThat(ReturnPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/admin",
                "//evil.example/admin",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "/admin//evil.example",
                "/admin/..//evil.example",
                "/admin/../answers",
                "/admin/%2e%2e/answers",
                "/admin\r\nSet-Cookie: x=1",
                "/admin/\tevil",
                "/admin@evil.example",
                "/admin.evil.example",
                "/adminevil",
                "/admin/sign-out",
                "/admin/sign-in?to=%2Fadmin",
                "/answers",
                " /admin/accounts",
                "/admin/accounts#https://evil.example",
                "/admin/accounts\u2028"
            })
    void anythingElseLeadsToTheDesk(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(ReturnPath.DESK);
    }

    @ParameterizedTest
    @CsvSource({"/admin, /admin/sign-in", "/admin/a?b=c&d=e, /admin/sign-in?to=%2Fadmin%2Fa%3Fb%3Dc%26d%3De"})
    void signingInLeadsThere(String path, String through) {
        assertThat(ReturnPath.of(path).throughSignIn()).isEqualTo(through);
    }
}
