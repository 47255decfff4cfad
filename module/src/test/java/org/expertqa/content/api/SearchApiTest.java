package org.expertqa.content.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.PublishedContents;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.representation.ProblemJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs find by the words in it. */
class SearchApiTest {

    private static final String ROOT = "https://answers.example.org/api/v1/";
    private static final PublishedContents CONTENTS = SampleApi.everything();
    private static final SampleApi API = withKettles();

    private static SampleApi withKettles() {
        for (int i = 1; i <= 5; i++) {
            CONTENTS.with(kettle(i));
        }
        return new SampleApi(CONTENTS).searched();
    }

    @AfterAll
    static void close() {
        API.close();
    }

    @Test
    void answersThatHaveTheWordsAreListedWithTheirNumber() {
        JsonNode list = API.get("answers?q=wake+night");

        assertThat(list.at("/total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0")).isEqualTo(API.get("answers/why-do-i-wake-at-three"));
        assertThat(list.has("next")).isFalse();
    }

    @Test
    void aListOfTheLatestSaysNoNumber() {
        assertThat(API.get("answers").has("total")).isFalse();
    }

    @Test
    void whatWasFoundIsReadPartByPart() {
        List<String> slugs = new ArrayList<>();
        Optional<String> address = Optional.of("answers?q=kettle&limit=2&fields=slug");
        while (address.isPresent()) {
            JsonNode part = API.get(address.get());
            part.at("/items").forEach(item -> slugs.add(item.at("/slug").asText()));
            assertThat(part.at("/total").asInt()).isEqualTo(5);
            assertThat(part.has("after")).isEqualTo(part.has("next"));
            address = Optional.of(part.at("/next").asText())
                    .filter(next -> !next.isEmpty())
                    .map(next -> next.substring(ROOT.length()));
        }

        assertThat(slugs).containsExactlyInAnyOrder("kettle-1", "kettle-2", "kettle-3", "kettle-4", "kettle-5");
    }

    @ParameterizedTest
    @CsvSource({
        "answers?q=wake&topic=sleep, 1",
        "answers?q=kettle&topic=sleep, 0",
        "answers?q=wake&expert=jonas-weber, 0",
        "answers?q=wake&expert=mara-lind, 1",
        "answers?q=wake&language=en, 1",
        "answers?q=wake&language=EN, 1",
        "answers?q=wake&language=de, 0",
        "answers?q=weke, 1",
        "answers?q=nothinglikethis, 0",
        "answers?q=%22%3A*, 0",
        "answers?q==, 0"
    })
    void theOtherFiltersNarrowItDown(String address, int items) {
        JsonNode list = API.get(address);

        assertThat(list.at("/items")).hasSize(items);
        assertThat(list.at("/total").asInt()).isEqualTo(items);
    }

    @Test
    void aCursorBelongsToItsSearch() {
        String after = API.get("answers?q=kettle&limit=2").at("/after").asText();

        for (String other : List.of(
                "answers?q=wake&limit=2",
                "answers?q=kettle&limit=3",
                "answers?q=kettle&limit=2&language=en",
                "answers?limit=2")) {
            assertThat(problem(API, other + "&after=" + after).parameter()).contains("after");
        }
        String latest = API.get("answers?limit=2").at("/after").asText();
        assertThat(problem(API, "answers?q=kettle&limit=2&after=" + latest).parameter())
                .contains("after");
    }

    @ParameterizedTest
    @CsvSource({
        "q=wake&asOf=2026-11-01, asOf",
        "q=wake&changedSince=2026-11-01, changedSince",
        "q=wake&language=en-GB, language",
        "q=wake&topic=nobody-wrote-this, topic",
        "q=wake&limit=51, limit",
        "q=%20, q"
    })
    void whatASearchDoesNotKnowIsRefusedByItsName(String query, String name) {
        ProblemJson problem = problem(API, "answers?" + query);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.parameter()).contains(name);
    }

    @Test
    void aSearchIsNoLongerThanItMayBe() {
        ProblemJson problem = problem(API, "answers?q=" + "a".repeat(201));

        assertThat(problem.parameter()).contains("q");
        assertThat(problem.detail()).isEqualTo("q can not be looked for. A search has at most 200 characters.");
        assertThat(API.get("answers?q=" + "a".repeat(200)).at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"experts?q=lind", "topics?q=sleep", "answers/why-do-i-wake-at-three?q=wake"})
    void onlyAnswersAreLookedFor(String address) {
        assertThat(problem(API, address).parameter()).contains("q");
    }

    @Test
    void whatWasFoundIsNotKept() {
        assertThat(API.representation("answers?q=wake").isKept()).isFalse();
        assertThat(API.representation("answers").isKept()).isTrue();
    }

    @Test
    void whatIsNoLongerLiveIsLeftOut() {
        PublishedContents contents = SampleApi.everything().with(kettle(1)).with(kettle(2));
        try (SampleApi some = new SampleApi(contents).searched()) {
            contents.contents().withdraw(kettle(2).id(), new Author("editor"));

            assertThat(some.get("answers?q=kettle&fields=slug").at("/items").findValuesAsText("slug"))
                    .containsExactly("kettle-1");
        }
    }

    @Test
    void withoutAnIndexItSaysSoAndWhenToAskAgain() {
        try (SampleApi unsearched = SampleApi.full()) {
            ProblemJson problem = problem(unsearched, "answers?q=wake");

            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.detail()).isEqualTo("The search index is being built. Ask again in some seconds.");
            assertThat(unsearched.get("answers").at("/items")).isNotEmpty();
        }
    }

    @Test
    void whereTheSearchIsSwitchedOffWordsAreRefused() {
        try (SampleApi unsearched = SampleApi.withoutSearch()) {
            ProblemJson problem = problem(unsearched, "answers?q=wake");

            assertThat(problem.status()).isEqualTo(400);
            assertThat(problem.parameter()).contains("q");
            assertThat(problem.detail()).isEqualTo("This site can not be searched; leave q out.");
        }
    }

    private static ProblemJson problem(SampleApi api, String address) {
        return catchThrowableOfType(Refusal.class, () -> api.get(address)).problem();
    }

    private static Live<ExpertAnswer> kettle(int number) {
        ItemId id = ItemId.of("01900000-0000-7000-8000-00000000b10" + number);
        ExpertAnswer answer = ExpertAnswer.asking("What does kettle number " + number + " do?");
        Revision<ExpertAnswer> revision = new Revision<>(id, 1, answer, new Author("Anna"), Samples.UPDATED, "");
        return new Live<>(new Slug("kettle-" + number), revision, Samples.PUBLISHED, Samples.UPDATED, Optional.empty());
    }
}
