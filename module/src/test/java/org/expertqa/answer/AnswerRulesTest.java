package org.expertqa.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.content.ItemId;
import org.expertqa.content.Problem;
import org.expertqa.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerRulesTest {

    private static final ExpertAnswer COMPLETE = ExpertAnswer.asking("Why do I wake up at night?")
            .with()
            .quickAnswer("Because sleep comes in cycles.")
            .expert(new ItemId(new UUID(1, 1)))
            .build();

    @Test
    void aQuestionAQuickAnswerAndAnExpertAreEnough() {
        assertThat(fields(COMPLETE)).isEmpty();
    }

    @Test
    void anEmptyAnswerIsToldEverythingThatIsMissing() {
        assertThat(fields(ExpertAnswer.asking(""))).containsExactly("question", "quickAnswer", "expert");
    }

    @Test
    void everyLimitIsNamedWithItsField() {
        ExpertAnswer answer = COMPLETE.with()
                .question("x".repeat(301))
                .questionDetail("x".repeat(2_001))
                .quickAnswer("x".repeat(601))
                .introduction(new RichText("x".repeat(5_001)))
                .sections(List.of(
                        new Section("a", SectionKind.STANDARD, "x".repeat(151), new RichText("x".repeat(20_001)))))
                .expertTake(new ExpertTake("", new RichText("x".repeat(3_001))))
                .nextSteps(List.of(new NextStep(RichText.EMPTY), new NextStep(new RichText("x".repeat(301)))))
                .build();

        assertThat(fields(answer))
                .containsExactly(
                        "question",
                        "questionDetail",
                        "quickAnswer",
                        "introduction",
                        "sections[0].heading",
                        "sections[0].body",
                        "expertTake.body",
                        "nextSteps[0].text",
                        "nextSteps[1].text");
    }

    @Test
    void aCharacterCountsOnceHoweverItIsStored() {
        assertThat(fields(COMPLETE.with().question("🙂".repeat(300)).build())).isEmpty();
        assertThat(AnswerRules.refusals(
                        COMPLETE.with().quickAnswer("🙂".repeat(601)).build()))
                .containsExactly(new Problem("quickAnswer", "At most 600 characters; there are 601."));
    }

    @Test
    void tooManySectionsAndStepsAreRefused() {
        ExpertAnswer answer = COMPLETE.with()
                .sections(Collections.nCopies(121, new Section("a", SectionKind.STANDARD, "Heading", RichText.EMPTY)))
                .nextSteps(Collections.nCopies(16, new NextStep(new RichText("Do it."))))
                .build();

        assertThat(fields(answer)).containsExactly("sections", "nextSteps");
    }

    @Test
    void anEmailAddressOfTheAskerIsRefused() {
        assertThat(fields(COMPLETE.with()
                        .questionDetail("Write to ruth@example.org please")
                        .build()))
                .containsExactly("questionDetail");
    }

    @Test
    void anEmailAddressIsNamedWhereverTheAskerLeftIt() {
        ExpertAnswer answer = COMPLETE.with()
                .askedBy(new AskedBy("ruth@example.org", "eve@example.org"))
                .build();

        assertThat(fields(answer)).containsExactly("askedBy.displayName", "askedBy.location");
    }

    @Test
    void aPictureHasWordsUnlessItIsDecorative() {
        assertThat(fields(
                        COMPLETE.with().image(new Image("a.jpg", "", "", false)).build()))
                .containsExactly("image.alt");
        assertThat(fields(
                        COMPLETE.with().image(new Image("a.jpg", "", "", true)).build()))
                .isEmpty();
    }

    @Test
    void aLanguageIsATagOrNothing() {
        assertThat(fields(COMPLETE.with().language("not a lang!").build())).containsExactly("language");
        assertThat(fields(COMPLETE.with().language("ar-EG").build())).isEmpty();
    }

    @Test
    void aCallToActionWithATextNeedsAUrl() {
        assertThat(fields(calling(""))).containsExactly("callToAction.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/coaching", "/coaching", "/"})
    void aCallToActionLeadsToHttpsOrThisSite(String url) {
        assertThat(fields(calling(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "https://good@evil.example",
                "http://example.org",
                "https://example.org/a b",
                "https://exa\nmple.org",
                "/\tx",
                "data:text/html,x",
                "coaching",
                "https://"
            })
    void aCallToActionLeadsNowhereElse(String url) {
        assertThat(fields(calling(url))).containsExactly("callToAction.url");
    }

    @Test
    void aCitationIsAnHttpsAddressOrNone() {
        Citation none = new Citation("Book", "Publisher", "", Optional.empty());
        Citation plain = new Citation("Page", "Publisher", "http://example.org", Optional.empty());

        assertThat(fields(COMPLETE.with().citations(List.of(none, plain)).build()))
                .containsExactly("citations[1].url");
    }

    @Test
    void richTextThatWouldExhaustTheParserIsRefused() {
        String nested = ">".repeat(4_000) + " x";

        assertThat(fields(COMPLETE.with().introduction(new RichText(nested)).build()))
                .containsExactly("introduction");
    }

    @Test
    void aSmallTextThatWouldBecomeAHugeTableIsRefused() {
        String wide = "|a".repeat(300) + "|\n" + "|-".repeat(300) + "|\n" + "b\n".repeat(200);

        assertThat(fields(COMPLETE.with().introduction(new RichText(wide)).build()))
                .containsExactly("introduction");
    }

    @Test
    void aQuestionThatTurnsTheDirectionOfItsNeighboursIsRefused() {
        assertThat(fields(COMPLETE.with()
                        .question("Is \u202Ethis\u202C safe to read?")
                        .build()))
                .containsExactly("question");
    }

    private static ExpertAnswer calling(String url) {
        return COMPLETE.with()
                .callToAction(new CallToAction("", "Talk to me.", "", url, false))
                .build();
    }

    private static List<String> fields(ExpertAnswer answer) {
        return AnswerRules.refusals(answer).stream().map(Problem::field).toList();
    }
}
