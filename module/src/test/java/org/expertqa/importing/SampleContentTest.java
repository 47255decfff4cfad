package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.ReadItem;
import org.expertqa.importing.report.SourceText;
import org.expertqa.topic.Topic;
import org.junit.jupiter.api.Test;

/** The samples of the demonstration: rich enough to judge a page by, and plainly samples. */
class SampleContentTest {

    private static final List<ReadFile> FILES =
            SampleFiles.all().stream().map(SampleContentTest::read).toList();

    private static final List<ReadAnswer> ANSWERS =
            FILES.stream().flatMap(file -> file.answers().stream()).toList();

    private static final Map<String, Expert> EXPERTS = FILES.stream()
            .flatMap(file -> file.experts().stream())
            .map(ReadItem::content)
            .collect(Collectors.toMap(expert -> slug(expert.slug()), Function.identity()));

    private static final Map<String, Topic> TOPICS = FILES.stream()
            .flatMap(file -> file.topics().stream())
            .map(ReadItem::content)
            .collect(Collectors.toMap(topic -> slug(topic.slug()), Function.identity()));

    @Test
    void thereAreEnoughToFillAList() {
        assertThat(ANSWERS).hasSizeGreaterThanOrEqualTo(12);
        assertThat(EXPERTS).hasSizeGreaterThanOrEqualTo(4);
        assertThat(TOPICS).hasSizeGreaterThanOrEqualTo(6);
        assertThat(ANSWERS).extracting(answer -> answer.content().language()).contains("en-GB", "de", "fr", "es", "ar");
    }

    @Test
    void everyAnswerHasTheParts() {
        assertThat(ANSWERS).extracting(ReadAnswer::content).allSatisfy(answer -> {
            assertThat(answer.sections())
                    .extracting(Section::kind)
                    .contains(
                            SectionKind.STANDARD,
                            SectionKind.PITFALLS,
                            SectionKind.RULE_OF_THUMB,
                            SectionKind.IMPLICATIONS);
            assertThat(answer.introduction().isBlank()).isFalse();
            assertThat(answer.expertTake()).isPresent();
            assertThat(answer.nextSteps()).hasSizeBetween(3, 15);
            assertThat(answer.citations()).isNotEmpty();
            assertThat(answer.quickAnswer().split("\\s+")).hasSizeBetween(25, 60);
        });
    }

    @Test
    void theExpertAndTheTopicsSpeakTheLanguageOfTheAnswer() {
        assertThat(ANSWERS).allSatisfy(answer -> {
            ExpertAnswer content = answer.content();
            assertThat(EXPERTS.get(answer.references().expert().orElseThrow().value())
                            .language())
                    .isEqualTo(content.language());
            assertThat(answer.references().topics())
                    .isNotEmpty()
                    .allSatisfy(topic ->
                            assertThat(TOPICS.get(topic.value()).language()).isEqualTo(content.language()));
        });
    }

    @Test
    void everyExpertAndEveryTopicHasAnAnswer() {
        assertThat(ANSWERS)
                .flatExtracting(answer -> answer.references().topics())
                .extracting(Slug::value)
                .containsAll(TOPICS.keySet());
        assertThat(ANSWERS)
                .extracting(answer -> answer.references().expert().orElseThrow().value())
                .containsAll(EXPERTS.keySet());
    }

    @Test
    void whatIsRelatedIsThere() {
        List<String> slugs = ANSWERS.stream()
                .map(answer -> answer.slug().orElseThrow().value())
                .toList();

        assertThat(ANSWERS)
                .flatExtracting(answer -> answer.references().related())
                .isNotEmpty()
                .extracting(Slug::value)
                .isSubsetOf(slugs);
    }

    private static ReadFile read(Path path) {
        return new Reader().read(new SourceText(path.toString(), SampleFiles.text(path)));
    }

    private static String slug(Optional<Slug> slug) {
        return slug.orElseThrow().value();
    }
}
