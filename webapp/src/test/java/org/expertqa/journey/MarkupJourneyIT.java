package org.expertqa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The markup of every kind of page, as it was sent, before the Nu HTML checker. */
@Journey
class MarkupJourneyIT {

    private final RunningSite site;

    MarkupJourneyIT(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @MethodSource("org.expertqa.journey.PageKind#all")
    void theMarkupHasNoError(PageKind kind) throws Exception {
        assertThat(complaints(site.html(kind))).isEmpty();
    }

    @Test
    void anErrorInTheMarkupWouldBeSeen() throws Exception {
        String spoilt =
                site.html(PageKind.HOME).replace("<main id=\"main\">", "<main id=\"main\"><p align=\"left\"><div>");

        assertThat(complaints(spoilt)).anyMatch(line -> line.contains("align"));
    }

    static List<String> complaints(String html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.GNU);
        return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
