package org.expertqa.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.expertqa.Samples;
import org.expertqa.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we advise whoever writes an answer. */
class AnswerAdviceTest {

    @Test
    void aGoodAnswerNeedsNone() {
        assertThat(AnswerAdvice.of(Samples.sleepAtThree())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Is it?", "是吗？", "هل هذا؟", "Is it? "})
    void aQuestionEndsWithAQuestionMarkOfItsScript(String question) {
        assertThat(names(good().question(question))).isEmpty();
    }

    @Test
    void aStatementIsNoQuestion() {
        assertThat(AnswerAdvice.of(good().question("It is").build()))
                .containsExactly(Advice.of("question", "questionMark"));
        assertThat(names(good().question(""))).isEmpty();
    }

    @Test
    void aQuickAnswerHasARightLength() {
        assertThat(AnswerAdvice.of(good().quickAnswer("word ".repeat(24)).build()))
                .containsExactly(Advice.of("quickAnswer", "fewWords", 24, 25));
        assertThat(names(good().quickAnswer("word ".repeat(25)))).isEmpty();
        assertThat(names(good().quickAnswer("word ".repeat(60)))).isEmpty();
        assertThat(AnswerAdvice.of(good().quickAnswer("word ".repeat(61)).build()))
                .containsExactly(Advice.of("quickAnswer", "manyWords", 61, 60));
        assertThat(AnswerAdvice.of(good().quickAnswer("Donaudampf".repeat(4) + " word".repeat(57))
                        .build()))
                .containsExactly(Advice.of("quickAnswer", "manyCharacters", 325, 320));
        assertThat(names(good().quickAnswer(""))).isEmpty();
    }

    @Test
    void wordsAreCountedWhereNoSpacesAre() {
        assertThat(WordCount.of("睡眠は大切です。よく眠りましょう。", Locale.JAPANESE)).isGreaterThan(4);
        assertThat(WordCount.of("  one, two – three!  ", Locale.ENGLISH)).isEqualTo(3);
        assertThat(WordCount.of("", Locale.ROOT)).isZero();
    }

    @Test
    void aHeadingWantsWordsUnderIt() {
        List<Section> sections = List.of(
                new Section("a", SectionKind.STANDARD, "With words", new RichText("Words")),
                new Section("b", SectionKind.STANDARD, "Without", new RichText(" \n ")));

        assertThat(AnswerAdvice.of(good().sections(sections).build()))
                .containsExactly(Advice.of("sections[1].body", "emptySection"));
    }

    @Test
    void anAnswerHasReasonsAndATopic() {
        ExpertAnswer bare = good().introduction(RichText.EMPTY)
                .sections(List.of())
                .topics(List.of())
                .build();

        assertThat(names(bare.with())).containsExactly("noBody", "noTopic");
    }

    @Test
    void whatSearchEnginesCutIsSaid() {
        assertThat(AnswerAdvice.of(good().seo(new Seo("x".repeat(71), "y".repeat(161), "", false))
                        .build()))
                .containsExactly(
                        Advice.of("seo.title", "longTitle", 71, 70),
                        Advice.of("seo.description", "longTitle", 161, 160));
        assertThat(names(good().seo(new Seo("x".repeat(70), "y".repeat(160), "", false))))
                .isEmpty();
    }

    private static ExpertAnswerBuilder good() {
        return Samples.sleepAtThree().with();
    }

    private static List<String> names(ExpertAnswerBuilder answer) {
        return AnswerAdvice.of(answer.build()).stream().map(Advice::name).toList();
    }
}
