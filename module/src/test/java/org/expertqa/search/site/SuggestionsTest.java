package org.expertqa.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.expertqa.PublishedContents;
import org.expertqa.Samples;
import org.expertqa.content.ItemId;
import org.expertqa.content.Mentions;
import org.expertqa.search.index.IndexedSearch;
import org.expertqa.search.index.SearchedHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search box is given while somebody types. */
class SuggestionsTest {

    @TempDir
    static Path folder;

    private static SearchedHome home;
    private static SuggestionsController controller;

    @BeforeAll
    static void publish() {
        home = new SearchedHome(folder);
        controller = new SuggestionsController(
                new Suggestions(home.search(), Mentions.in(home.contents()), Samples.site(), Clock.systemUTC()));
        for (int i = 0; i < 12; i++) {
            home.publish("What does kettle number " + i + " do?");
        }
        home.awaitFound("nothing to be seen");
        SearchedHome.await(() -> home.find("kettle").total() == 12);
    }

    @AfterAll
    static void close() {
        home.close();
    }

    @Test
    void questionsAreGivenWithTheirAddresses() throws IOException {
        ItemId answer = home.publish("Where do \"teapots\" <come> from?");
        home.awaitFound("teapots", answer);

        JsonNode suggestions = json(controller.suggest("whe do tea"));

        assertThat(suggestions).hasSize(1);
        assertThat(suggestions.at("/0/question").asText()).isEqualTo("Where do \"teapots\" <come> from?");
        assertThat(suggestions.at("/0/url").asText()).isEqualTo("/answers/item-" + answer);
    }

    @Test
    void eachSaysItsLanguage() throws IOException {
        home.awaitFound(
                "espresso",
                home.publish(home.answer("Wie stark ist ein espresso?")
                        .language("de-AT")
                        .build()));
        home.awaitFound(
                "ristretto",
                home.publish(
                        home.answer("How strong is a ristretto?").language("").build()));

        assertThat(json(controller.suggest("espr")).at("/0/language").asText()).isEqualTo("de-AT");
        assertThat(json(controller.suggest("rist")).at("/0/language").asText())
                .isEqualTo(Samples.site().language().toLanguageTag());
    }

    @Test
    void thereAreFewAndNobodyKeepsThem() throws IOException {
        Response suggestions = controller.suggest("ket");

        assertThat(json(suggestions)).hasSize(Suggestions.MOST);
        assertThat(suggestions.getHeaderString("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whatWasWithdrawnIsNotGivenAnyMore() throws IOException {
        ItemId answer = home.publish("How long does a samovar last?");
        home.awaitFound("samovar", answer);
        home.withdraw(answer);

        assertThat(json(controller.suggest("samo"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyz", "*", "\"", "title:x AND", "..", "<script>", "🙂", "'; drop table item; --"})
    void whateverIsTypedIsText(String typed) throws IOException {
        assertThat(json(controller.suggest(typed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "a\0b", "\uFFFD", "\uFDD0x"})
    void whatIsNoTextIsRefusedInASentence(String typed) throws IOException {
        assertIsProblem(controller.suggest(typed), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=a&q=b", "q=a&%71=b", "q&q=b", "q=%zz&q=b"})
    void twoBeginningsAreRefused(String query) throws IOException {
        Response refusal = controller.asked(query);

        assertIsProblem(refusal, 400);
        assertThat(json(refusal).at("/detail").asText()).contains("twice");
        assertThat(controller.asked("q=a&x=1&x=2").getStatus()).isEqualTo(200);
    }

    @Test
    void whatIsTypedMayNotBeLongerThanASearch() throws IOException {
        assertThat(controller.suggest("🙂".repeat(200)).getStatus()).isEqualTo(200);
        assertIsProblem(controller.suggest("x".repeat(201)), 400);
    }

    @Test
    void withoutAnIndexItSaysWhenToAskAgain() throws IOException {
        PublishedContents contents = new PublishedContents();
        try (IndexedSearch unstarted = contents.search(Clock.systemUTC())) {
            Response refusal = new SuggestionsController(new Suggestions(
                            unstarted, Mentions.in(contents.contents()), Samples.site(), Clock.systemUTC()))
                    .suggest("ket");

            assertIsProblem(refusal, 503);
            assertThat(refusal.getHeaderString("Retry-After")).isEqualTo("5");
        }
    }

    private static void assertIsProblem(Response refusal, int status) throws IOException {
        assertThat(refusal.getStatus()).isEqualTo(status);
        assertThat(refusal.getMediaType()).hasToString("application/problem+json");
        assertThat(json(refusal).at("/status").asInt()).isEqualTo(status);
        assertThat(json(refusal).at("/detail").asText()).endsWith(".");
    }

    private static JsonNode json(Response response) throws IOException {
        return new ObjectMapper().readTree((byte[]) response.getEntity());
    }
}
