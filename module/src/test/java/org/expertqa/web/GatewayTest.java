package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletContext;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {

    @TempDir
    Path home;

    @Test
    void whatCouldNotBeOpenedWholeIsClosedAgain() {
        Gateway gateway = new Gateway(contextWithoutSamples());

        assertThatThrownBy(gateway::site).isInstanceOf(NullPointerException.class);

        assertThat(home.resolve("expertqa.db")).exists();
        assertThat(Files.exists(home.resolve("expertqa.db-wal"))).isFalse();
        assertThat(gateway.site()).isEmpty();
    }

    /** It says that there are samples, and has no folder of them. */
    private ServletContext contextWithoutSamples() {
        Map<String, Object> attributes = new HashMap<>();
        Map<String, String> settings =
                Map.of("EXPERTQA_HOME", home.toString(), "EXPERTQA_SAMPLES", "true", "EXPERTQA_SEARCH", "off");
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                (proxy, asked, with) -> switch (asked.getName()) {
                    case "getInitParameter" -> settings.get(with[0]);
                    case "getContextPath" -> "";
                    case "setAttribute" -> attributes.put((String) with[0], with[1]);
                    case "getAttribute" -> attributes.get(with[0]);
                    case "getResourcePaths" -> null;
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }
}
