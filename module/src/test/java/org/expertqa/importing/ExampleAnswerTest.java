package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Seo;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReportJson;
import org.expertqa.importing.report.SourceText;
import org.expertqa.json.Json;
import org.junit.jupiter.api.Test;

/** The answer that is complete in every field stands in the samples as Markdown and as JSON: they say the same. */
class ExampleAnswerTest {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path MARKDOWN = SAMPLES.resolve("expert-answer.md");

    @Test
    void theMarkdownAndTheJsonOfTheExampleSayTheSame() throws IOException {
        JsonNode json =
                Json.mapper().readTree(SAMPLES.resolve("expert-answer.json").toFile());

        assertThat(ReportJson.of(example())).isEqualTo(json);
    }

    @Test
    void theExampleIsCompleteInEveryField() throws IOException {
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
                        "image",
                        "language",
                        "seo",
                        "source");
    }

    @Test
    void noGroupOfTheExampleHasAnEmptyField() throws IOException {
        JsonNode json =
                Json.mapper().readTree(SAMPLES.resolve("expert-answer.json").toFile());

        for (String group : List.of("askedBy", "callToAction", "image", "seo", "source")) {
            assertThat(json.get(group))
                    .as(group)
                    .allSatisfy(value -> assertThat(value.asText()).isNotBlank());
        }
    }

    @Test
    void theDemonstrationShowsTheExampleWithoutAPictureAndUnderItsOwnAddress() throws IOException {
        ExpertAnswer example = example().content();
        Seo seo = example.seo().orElseThrow();

        assertThat(read(SampleFiles.answer("why-do-i-wake-at-three")).content())
                .isEqualTo(example.with()
                        .image(null)
                        .seo(new Seo(seo.title(), seo.description(), "", seo.noindex()))
                        .build());
    }

    private static ReadAnswer example() throws IOException {
        return read(MARKDOWN);
    }

    private static ReadAnswer read(Path file) throws IOException {
        return new Reader().read(SourceText.read("example", file)).answers().get(0);
    }
}
