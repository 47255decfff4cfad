package org.expertqa.content.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.PublishedContents;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.representation.ProblemJson;
import org.expertqa.representation.Shapes;
import org.expertqa.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read of answers, experts and topics. */
class ReadApiTest {

    private static final String ANSWER = "answers/why-do-i-wake-at-three";

    private final SampleApi api = SampleApi.full();

    @Test
    void anAnswerIsCompleteWithoutAskingForMore() {
        JsonNode answer = api.get(ANSWER);

        assertThat(names(answer)).containsExactlyElementsOf(withoutImage(Shapes.ANSWER.fields()));
        assertThat(answer.at("/type").asText()).isEqualTo("answer");
        assertThat(answer.at("/id").asText()).isEqualTo(Samples.SLEEP_AT_THREE.toString());
        assertThat(answer.at("/url").asText()).isEqualTo("https://answers.example.org/answers/why-do-i-wake-at-three");
        assertThat(answer.at("/publishedAt").asText()).isEqualTo("2026-10-12T08:30:00Z");
        assertThat(answer.at("/modifiedAt").asText()).isEqualTo("2026-11-03T16:05:00Z");
        assertThat(answer.at("/sections")).hasSize(4);
        assertThat(answer.at("/sections/1/kind").asText()).isEqualTo("pitfalls");
        assertThat(answer.at("/sections/1/body").asText())
                .isEqualTo(Samples.sleepAtThree().sections().get(1).body().source());
    }

    @Test
    void whatAnAnswerLeadsToIsReadableWithoutASecondQuestion() {
        JsonNode answer = api.get(ANSWER);

        assertThat(answer.at("/expert").toString())
                .isEqualTo("{\"id\":\"" + Samples.DR_LIND + "\",\"slug\":\"mara-lind\",\"displayName\":\"Mara Lind\"}");
        assertThat(answer.at("/coAuthors/0/displayName").asText()).isEqualTo("Jonas Weber");
        assertThat(answer.at("/topics/0/name").asText()).isEqualTo("Sleep");
        assertThat(answer.at("/related/0/question").asText())
                .isEqualTo(Samples.savingsFirst().question());
    }

    @Test
    void wholeItemsStandInThePlaceOfTheirShortFormsWhenAskedFor() {
        JsonNode answer = api.get(ANSWER + "?include=expert,topics");

        assertThat(answer.at("/expert")).isEqualTo(api.get("experts/mara-lind"));
        assertThat(answer.at("/coAuthors/0")).isEqualTo(api.get("experts/jonas-weber"));
        assertThat(answer.at("/topics/0")).isEqualTo(api.get("topics/sleep"));
    }

    @Test
    void theSanitizedMarkupStandsBesideRichTextWhenAskedFor() {
        ExpertAnswer hostile = Samples.sleepAtThree()
                .with()
                .introduction(new RichText("**Bold** <script>alert(1)</script> [x](javascript:alert(1))"))
                .build();
        SampleApi other = new SampleApi(new PublishedContents().with(Samples.live(hostile)));

        JsonNode answer = other.get(ANSWER + "?include=html");

        assertThat(answer.at("/introduction").asText()).startsWith("**Bold** <script>");
        assertThat(answer.at("/introductionHtml").asText())
                .startsWith("<p><strong>Bold</strong> &lt;script&gt;")
                .doesNotContain("<script", "javascript:");
        assertThat(answer.at("/sections/0/bodyHtml").asText()).contains("<strong>", "<table tabindex=\"0\">", "<h3>");
        assertThat(answer.at("/nextSteps/0/textHtml").asText())
                .isEqualTo("Keep a sleep diary for <strong>fourteen</strong> nights.");
        assertThat(answer.at("/expertTake/bodyHtml").asText()).startsWith("<p>");
    }

    @Test
    void fieldsNarrowTheAnswerAndTheIdStays() {
        assertThat(names(api.get(ANSWER + "?fields=question,introduction")))
                .containsExactly("id", "question", "introduction");
        assertThat(names(api.get(ANSWER + "?fields=introduction&include=html")))
                .containsExactly("id", "introduction", "introductionHtml");
        assertThat(names(api.get("answers?fields=slug").at("/items/0"))).containsExactly("id", "slug");
    }

    @Test
    void whatIsNotAskedForIsNotRead() {
        int before = api.reads();
        api.get("answers?fields=question");

        assertThat(api.reads() - before).isEqualTo(1);
    }

    @Test
    void aListIsOneReadAndOneForEachTypeThatItsItemsLeadTo() {
        int before = api.reads();
        api.get("answers");

        assertThat(api.reads() - before).isEqualTo(4);
    }

    @Test
    void whatAnImportedPageClaimedOfItselfIsNotShown() {
        assertThat(Samples.sleepAtThree().source()).isPresent();
        assertThat(api.get(ANSWER).has("source")).isFalse();
        assertThat(api.get(ANSWER + "?include=html").has("source")).isFalse();
        assertThat(problem(ANSWER + "?fields=source").problem().status()).isEqualTo(400);
    }

    @Test
    void anIdLeadsToTheSameAsTheSlug() {
        assertThat(api.get("answers/" + Samples.SLEEP_AT_THREE)).isEqualTo(api.get(ANSWER));
        assertThat(api.get("experts/" + Samples.DR_LIND)).isEqualTo(api.get("experts/mara-lind"));
        assertThat(problem("experts/" + Samples.SLEEP_AT_THREE).problem().status())
                .isEqualTo(404);
    }

    @Test
    void anOldSlugLeadsOnWithWhatWasAskedFor() {
        SampleApi moved = new SampleApi(
                new PublishedContents().withOldSlug("awake-at-night", Samples.live(Samples.sleepAtThree())));

        assertThatThrownBy(() -> moved.get("answers/awake-at-night?include=html&fields=question,slug"))
                .isInstanceOfSatisfying(
                        MovedItem.class,
                        to -> assertThat(to.address())
                                .isEqualTo("https://answers.example.org/api/v1/" + ANSWER
                                        + "?fields=question,slug&include=html"));
    }

    @Test
    void whatWasWithdrawnIsGoneAndWhatNeverWasIsNotThere() {
        SampleApi some = new SampleApi(
                new PublishedContents().withdrawn("once-public", ExpertAnswer.asking("What was this about, please?")));

        assertThat(problem(some, "answers/once-public").status()).isEqualTo(410);
        assertThat(problem(some, "answers/never-public").status()).isEqualTo(404);
        assertThat(some.get("answers").at("/items")).isEmpty();
    }

    @Test
    void whatIsNotLiveIsNotMentioned() {
        SampleApi alone = new SampleApi(new PublishedContents().with(Samples.live(Samples.sleepAtThree())));

        assertThat(names(alone.get(ANSWER))).doesNotContain("expert", "coAuthors", "topics", "related");
        assertThat(alone.get(ANSWER).toString()).doesNotContain(Samples.DR_LIND.toString());
    }

    @Test
    void aListIsReadPartByPart() {
        PublishedContents contents = new PublishedContents();
        for (int i = 1; i <= 5; i++) {
            contents.with(answer(i));
        }
        SampleApi some = new SampleApi(contents);

        List<String> slugs = new ArrayList<>();
        Optional<String> address = Optional.of("answers?limit=2&fields=slug");
        while (address.isPresent()) {
            JsonNode part = some.get(address.get());
            part.at("/items").forEach(item -> slugs.add(item.at("/slug").asText()));
            assertThat(part.has("after")).isEqualTo(part.has("next"));
            address = Optional.of(part.at("/next").asText())
                    .filter(next -> !next.isEmpty())
                    .map(next -> next.substring("https://answers.example.org/api/v1/".length()));
        }

        assertThat(slugs).containsExactly("answer-5", "answer-4", "answer-3", "answer-2", "answer-1");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        PublishedContents contents = SampleApi.everything().with(answer(1));
        SampleApi some = new SampleApi(contents);
        String after = some.get("answers?limit=1").at("/after").asText();

        assertThat(some.get("answers?limit=2&fields=slug&after=" + after).at("/items"))
                .hasSize(2);
        for (String other :
                List.of("answers?topic=sleep", "answers?language=en", "experts?limit=1", "answers?asOf=2026-10-30")) {
            assertThat(problem(some, other + "&after=" + after).parameter()).contains("after");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "answers?topic=sleep, 1",
        "answers?topic=01900000-0000-7000-8000-00000000c001, 1",
        "answers?expert=jonas-weber, 2",
        "answers?expert=mara-lind, 1",
        "answers?expert=jonas-weber&topic=sleep, 1",
        "answers?language=en, 2",
        "answers?language=en-gb, 2",
        "answers?language=de, 0",
        "experts?language=en-GB, 2",
        "answers?changedSince=2026-11-03T16:05:00Z, 2",
        "answers?changedSince=2026-11-03T18:05:00%2B02:00, 2",
        "answers?changedSince=2026-11-03T18:05:00+02:00, 2",
        "answers?changedSince=2026-11-03T16:05:01Z, 0",
        "answers?changedSince=2026-11-03, 2",
        "answers?changedSince=2026-11-04, 0",
        "answers?changedSince=2099-01-01, 0"
    })
    void aListCanBeFiltered(String address, int items) {
        assertThat(api.get(address).at("/items")).hasSize(items);
    }

    @Test
    void aDayShowsWhatWasLiveAtItsEnd() {
        TestClock clock = new TestClock();
        clock.setTo(Samples.UPDATED.plus(Duration.ofDays(30)));
        Expert earlier = Expert.named("Mara Lind", "Mara", "The bio of an earlier day.");
        PublishedContents contents = new PublishedContents()
                .with(live(Samples.DR_LIND, earlier, "mara-lind"))
                .with(Samples.live(Samples.sleepAtThree()));
        SampleApi then = new SampleApi(contents, clock);

        assertThat(problem(then, ANSWER + "?asOf=2026-10-11").status()).isEqualTo(404);
        assertThat(then.get("answers?asOf=2026-10-11").at("/items")).isEmpty();
        assertThat(then.get("answers?asOf=2026-10-12").at("/items")).hasSize(1);
        assertThat(then.get("answers?asOf=2026-10-12").at("/items/0/modifiedAt").asText())
                .isEqualTo("2026-10-12T08:30:00Z");
        assertThat(then.get(ANSWER + "?asOf=2026-11-03&include=expert")
                        .at("/expert/bio")
                        .asText())
                .isEqualTo("The bio of an earlier day.");
    }

    @Test
    void whatWasWithdrawnIsNotShownOnAnEarlierDayEither() {
        TestClock clock = new TestClock();
        clock.setTo(Samples.UPDATED.plus(Duration.ofDays(30)));
        PublishedContents contents = new PublishedContents().with(Samples.live(Samples.sleepAtThree()));
        SampleApi then = new SampleApi(contents, clock);
        assertThat(then.get("answers?asOf=2026-10-12").at("/items")).hasSize(1);

        contents.withdraw(Samples.SLEEP_AT_THREE);

        assertThat(problem(then, ANSWER + "?asOf=2026-10-12").status()).isEqualTo(410);
        assertThat(then.get("answers?asOf=2026-10-12").at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWER, "answers/awake-at-night", "answers/01900000-0000-7000-8000-00000000a001"})
    void whatWasNotPublicYetIsToldByItsDay(String address) {
        TestClock clock = new TestClock();
        clock.setTo(Samples.UPDATED.plus(Duration.ofDays(30)));
        SampleApi then = new SampleApi(
                new PublishedContents().withOldSlug("awake-at-night", Samples.live(Samples.sleepAtThree())), clock);

        ProblemJson problem = problem(then, address + "?asOf=2026-10-11");

        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.detail())
                .endsWith("was not public at the end of 2026-10-11; it was for the first time on 2026-10-12."
                        + " Ask for another day, or leave asOf out.");
        assertThat(problem(then, "answers/never-public?asOf=2026-10-11").detail())
                .startsWith("There is no answer \"never-public\"");
    }

    @Test
    void anExpertWhoWasWithdrawnIsNotShownOnAnEarlierDayEither() {
        TestClock clock = new TestClock();
        clock.setTo(Samples.UPDATED.plus(Duration.ofDays(30)));
        PublishedContents contents = SampleApi.everything();
        SampleApi then = new SampleApi(contents, clock);
        String fields = "?fields=expert,coAuthors&asOf=2026-10-20";
        assertThat(then.get(ANSWER + fields).at("/expert/displayName").asText()).isEqualTo("Mara Lind");

        contents.withdraw(Samples.DR_LIND);

        for (String address :
                List.of(ANSWER + fields, ANSWER + fields + "&include=expert", "answers" + fields + "&include=expert")) {
            assertThat(then.get(address).toString()).doesNotContain("Lind").contains("Jonas Weber");
        }
    }

    @Test
    void aListOfAnEarlierDayIsAskedForByWhatIsPublicNow() {
        TestClock clock = new TestClock();
        clock.setTo(Samples.UPDATED.plus(Duration.ofDays(30)));
        PublishedContents contents = SampleApi.everything();
        SampleApi then = new SampleApi(contents, clock);
        String list = "answers?expert=mara-lind&asOf=2026-10-20";
        assertThat(then.get(list).at("/items")).hasSize(1);

        contents.withdraw(Samples.DR_LIND);

        assertThat(problem(then, list).parameter()).contains("expert");
    }

    @Test
    void anItemIsFoundOnAnEarlierDayWhenItHadAnotherSlug() {
        TestClock clock = new TestClock();
        clock.setTo(Samples.UPDATED.plus(Duration.ofDays(30)));
        SampleApi then = new SampleApi(
                new PublishedContents().withOldSlug("awake-at-night", Samples.live(Samples.sleepAtThree())), clock);

        for (String slug : List.of("awake-at-night", "why-do-i-wake-at-three")) {
            assertThat(then.get("answers/" + slug + "?asOf=2026-10-20")
                            .at("/slug")
                            .asText())
                    .isEqualTo("awake-at-night");
        }
    }

    @Test
    void todayIsNotForetold() {
        TestClock clock = new TestClock();
        clock.setTo(Samples.UPDATED.minusSeconds(1));
        SampleApi before = new SampleApi(SampleApi.everything(), clock);

        assertThat(before.get("answers?asOf=2026-11-03")
                        .at("/items/0/modifiedAt")
                        .asText())
                .isEqualTo("2026-10-12T08:30:00Z");
        assertThat(problem(before, "answers?asOf=2026-11-04").detail()).contains("today or an earlier day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers", ANSWER, "experts", "experts/mara-lind", "topics", "topics/sleep"})
    void anUnknownParameterIsRefusedByItsName(String address) {
        Refusal refusal = problem(address + "?populate=deep");

        assertThat(refusal.problem().status()).isEqualTo(400);
        assertThat(refusal.problem().parameter()).contains("populate");
        assertThat(refusal.problem().pointer()).contains("#/query/populate");
        assertThat(refusal.problem().detail())
                .startsWith("There is no parameter \"populate\" here; there are fields, ");
    }

    @Test
    void aParameterOfAnotherAddressIsUnknownHere() {
        assertThat(problem(ANSWER + "?limit=1").problem().parameter()).contains("limit");
        assertThat(problem("topics?topic=sleep").problem().parameter()).contains("topic");
        assertThat(problem("experts?include=html").problem().parameter()).contains("include");
    }

    private Refusal problem(String address) {
        return catchThrowableOfType(Refusal.class, () -> api.get(address));
    }

    private static ProblemJson problem(SampleApi api, String address) {
        return catchThrowableOfType(Refusal.class, () -> api.get(address)).problem();
    }

    private static Live<ExpertAnswer> answer(int number) {
        ExpertAnswer answer = ExpertAnswer.asking("What is the answer to question " + number + "?");
        return live(ItemId.of("01900000-0000-7000-8000-00000000b00" + number), answer, "answer-" + number);
    }

    private static <T> Live<T> live(ItemId id, T content, String slug) {
        Revision<T> revision = new Revision<>(id, 1, content, new Author("Anna"), Samples.UPDATED, "");
        return new Live<>(new Slug(slug), revision, Samples.PUBLISHED, Samples.UPDATED, Optional.empty());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The sample has a picture or not; all other fields it has. */
    private static List<String> withoutImage(List<String> fields) {
        return fields.stream()
                .filter(field ->
                        !field.equals("image") || Samples.sleepAtThree().image().isPresent())
                .toList();
    }
}
