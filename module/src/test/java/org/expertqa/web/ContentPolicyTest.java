package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which page may load and run what, and stand in which other one. */
class ContentPolicyTest {

    private static final String ANSWER = "/admin/answers/01900000-0000-7000-8000-00000000a001";

    @Test
    void theEditorHasThePreviewInItAndStandsInNoOtherPage() {
        assertThat(of(ANSWER)).contains("frame-src 'self'", "frame-ancestors 'none'", "script-src 'self'");
    }

    @Test
    void thePreviewStandsInTheEditorAndRunsNothing() {
        assertThat(of(ANSWER + "/preview"))
                .contains("default-src 'none'", "frame-ancestors 'self'", "style-src 'self'")
                .doesNotContain("script-src", "connect-src");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/answers/preview",
                "/answers/01900000-0000-7000-8000-00000000a001/preview",
                "/admin/answers",
                ANSWER + "/preview/",
                ANSWER + "/preview/x",
                ANSWER + "/advice"
            })
    void noOtherPageStandsInAnotherOrHasOneInIt(String path) {
        assertThat(of(path)).contains("frame-ancestors 'none'").doesNotContain("frame-src");
    }

    private static String of(String path) {
        return ContentPolicy.of((HttpServletRequest) Proxy.newProxyInstance(
                ContentPolicyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getContextPath") ? "/qa" : "/qa" + path));
    }
}
