package org.expertqa.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no visitor's browser sends: they are refused, and tell nothing of what the site is made of. */
@OnEachServer
class OddRequestsIT {

    private static final URI SITE = ServerUnderTest.site();

    @Deployment(testable = false)
    public static WebArchive war() {
        return Deployed.war();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/answers/../../../../etc/passwd",
                "/answers/..%2f..%2f..%2fetc%2fpasswd",
                "/answers/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/answers/..%252f..%252fetc%252fpasswd",
                "/answers/..\\..\\etc\\passwd",
                "/answers/%5c..%5cetc",
                "/assets/../WEB-INF/web.xml",
                "/assets/%2e%2e/WEB-INF/web.xml",
                "/assets/..;/WEB-INF/web.xml",
                "/answers/%00",
                "/answers/a%00.md",
                "/answers;x",
                "/answers;x=1/why",
                "/;/answers",
                "//answers",
                "/answers//why",
                "/%",
                "/%zz",
                "/answers/%ff%fe",
                "/answers/a\"b<c>",
                "/answers/{why}"
            })
    void aPathThatIsNotOneIsRefused(String path) throws IOException {
        assertIsRefused(ask(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=%zz", "/search?q=%ff", "/search/suggest?q=%zz", "/search/suggest?q=%"})
    void aSearchThatCanNotBeReadIsRefused(String path) throws IOException {
        assertThat(ask(path).status()).isEqualTo(400);
        assertIsRefused(ask(path));
    }

    @Test
    void aVeryLongPathIsRefused() throws IOException {
        assertIsRefused(ask("/answers/" + "a".repeat(10_000)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/",
                "/WEB-INF/classes/org/expertqa/webapp/Boot.class",
                "/WEB-INF/embed/",
                "/WEB-INF/samples/answers/why-do-i-wake-at-three.md",
                "/META-INF/MANIFEST.MF",
                "/META-INF/",
                "/web-inf/web.xml",
                "/org/expertqa/launcher/Launcher.class",
                "/org/expertqa/launcher/",
                "/org/expertqa/launcher/logging.properties",
                "/error"
            })
    void whatTheWarIsMadeOfIsNotServed(String path) throws IOException {
        assertThat(ask(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:1",
                "Host: 127.0.0.1\r\nX-Forwarded-Host: evil.example",
                "Host: 127.0.0.1\r\nForwarded: host=evil.example"
            })
    void thePageDoesNotRepeatWhatSomebodySaysOfItsAddress(String host) throws IOException {
        for (String path : List.of("/", "/answers/why-do-i-wake-at-three", "/nothing-here")) {
            assertThat(RawRequest.get(SITE, Deployed.CONTEXT_PATH + path, host).text())
                    .doesNotContain("evil");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: 127.0.0.1\r\nHost: evil.example", "Host: evil example", "NoHost: 127.0.0.1"})
    void aRequestThatNamesNoHostOrTwoIsRefused(String host) throws IOException {
        RawRequest.Answer answer = RawRequest.get(SITE, Deployed.CONTEXT_PATH + "/answers", host);

        assertThat(answer.text()).doesNotContain("evil");
    }

    @Test
    void anUnknownAddressIsNotRepeatedAsMarkup() throws IOException {
        assertThat(ask("/nothing?x=%3Cscript%3Ealert(1)%3C/script%3E").text()).doesNotContain("<script>alert");
    }

    private static RawRequest.Answer ask(String path) throws IOException {
        return RawRequest.get(SITE, Deployed.CONTEXT_PATH + path, "Host: 127.0.0.1");
    }

    /** Empty is what Payara itself says, with status 200, to a path that it can not decode. */
    private static void assertIsRefused(RawRequest.Answer answer) {
        assertThat(answer.status() >= 400 && answer.status() < 500 || answer.isEmpty())
                .as(answer.text())
                .isTrue();
        assertThat(answer.text()).doesNotContain("\tat ", "Exception", "org.expertqa", "org.glassfish", "root:");
    }
}
