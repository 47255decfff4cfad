package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.expertqa.representation.ProblemJson;
import org.junit.jupiter.api.Test;

class ApiRequestsTest {

    @Test
    void whereProgramsReadIsToldBelowTheContextPath() {
        assertThat(text(ApiRequests.problem("/expert-qa", 404))).contains(" /expert-qa/api/v1/openapi.json ");
        assertThat(text(ApiRequests.problem("", 404))).contains(" /api/v1/openapi.json ");
        assertThat(text(ApiRequests.pagesOnly("/expert-qa")))
                .contains(" /expert-qa/api/v1/openapi.json ", " /expert-qa/api/v1/answers?q= ");
    }

    private static String text(ProblemJson problem) {
        return new String(problem.bytes(), StandardCharsets.UTF_8);
    }
}
