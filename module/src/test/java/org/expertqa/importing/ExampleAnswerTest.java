package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReportJson;
import org.expertqa.importing.report.SourceText;
import org.expertqa.json.Json;
import org.junit.jupiter.api.Test;

/** The answer that is complete in every field stands in the samples as Markdown and as JSON: they say the same. */
class ExampleAnswerTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path MARKDOWN = SAMPLES.resolve("content/answers/why-do-i-wake-at-three.md");

    @Test
    void theMarkdownAndTheJsonOfTheExampleSayTheSame() throws IOException {
        JsonNode json =
                Json.mapper().readTree(SAMPLES.resolve("expert-answer.json").toFile());

        assertThat(ReportJson.of(example())).isEqualTo(json);
    }

    @Test
    void theExampleIsCompleteInEveryFieldButTheImage() throws IOException {
        JsonNode json =
                Json.mapper().readTree(SAMPLES.resolve("expert-answer.json").toFile());

        assertThat(json.fieldNames())
                .toIterable()
                .contains(
                        "question",
                        "questionDetail",
                        "askedBy",
                        "slug",
                        "quickAnswer",
                        "introduction",
                        "sections",
                        "expertTake",
                        "nextSteps",
                        "expert",
                        "coAuthors",
                        "callToAction",
                        "scopeNote",
                        "disclaimer",
                        "disclosure",
                        "citations",
                        "topics",
                        "related",
                        "language",
                        "seo",
                        "source");
    }

    private static ReadAnswer example() throws IOException {
        return new Reader().read(SourceText.read("example", MARKDOWN)).answers().get(0);
    }
}
