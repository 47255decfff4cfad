package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.expertqa.config.SearchServer;
import org.expertqa.content.ItemId;
import org.expertqa.search.Hit;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchUnavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same search in an index that several servers share, on a real OpenSearch. */
class OpenSearchIT extends SearchContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TempDir
    static Path node;

    private static OpenSearchProcess opensearch;

    @BeforeAll
    static void start() throws IOException {
        opensearch = new OpenSearchProcess(node);
    }

    @AfterAll
    static void stop() {
        if (opensearch != null) {
            opensearch.close();
        }
    }

    @Override
    SearchedHome home(Path folder, Clock clock) {
        SearchServer server = opensearch.named("test-" + NUMBER.incrementAndGet());
        return new SearchedHome(folder, clock, followed -> IndexedSearch.onServer(server, followed));
    }

    @Test
    void whatOneServerPublishesAllServersFindAndRelate(@TempDir Path folder) {
        SearchServer server = opensearch.named("shared");
        try (SearchedHome home = on(server, folder);
                IndexedSearch second = IndexedSearch.onServer(server, home.followed())) {
            second.start();
            ItemId kettle = publish(home, "Why does my copper kettle sing?");
            ItemId other = publish(home, "How do I clean a copper kettle?");
            publish(home, "What do I do with a pension fund?");

            home.awaitFound("kettle", kettle, other);
            SearchedHome.await(() -> found(second, "kettle").equals(Optional.of(List.of(kettle, other)))
                    || found(second, "kettle").equals(Optional.of(List.of(other, kettle))));
            assertThat(found(second, "kettle").orElseThrow()).containsExactlyInAnyOrder(kettle, other);
            SearchedHome.await(() -> home.related().of(kettle).contains(other));
            assertThat(home.related().of(kettle)).containsExactly(other);

            home.withdraw(other);
            SearchedHome.await(() -> found(second, "kettle").equals(Optional.of(List.of(kettle))));
            assertThat(found(second, "kettle")).contains(List.of(kettle));
        }
    }

    @Test
    void anIndexIsKeptWhenAServerStartsAgainAndBuiltWhenSomebodyDeletesIt(@TempDir Path folder) throws Exception {
        SearchServer server = opensearch.named("kept");
        ItemId before;
        try (SearchedHome home = on(server, folder)) {
            before = home.publish("Why does a kettle sing?");
            home.awaitFound("kettle", before);
        }
        try (SearchedHome home = on(server, folder)) {
            ItemId between = home.publish("When does a kettle boil?");
            home.awaitFound("kettle", before, between);
            assertThat(indexes("kept")).containsExactly("kept-1-1");

            opensearch.ask("DELETE", "/kept-1-1");

            ItemId after = home.publish("Who made this kettle?");
            home.awaitFound("kettle", before, between, after);
            // A write that comes before the new index is there has OpenSearch make the old name anew; then the next is
            // built.
            assertThat(indexes("kept")).contains("kept-1-1").isSubsetOf("kept-1-1", "kept-1-2");
        }
    }

    @Test
    void anIndexThatIsAheadOfTheContentsGivesWayToOneThatIsNot(@TempDir Path folder, @TempDir Path older)
            throws Exception {
        SearchServer server = opensearch.named("ahead");
        try (SearchedHome home = on(server, folder)) {
            home.awaitFound("kettle", home.publish("Why does a kettle sing?"));
            home.awaitFound("teapot", home.publish("Why does a teapot drip?"));
        }

        try (SearchedHome restored = on(server, older)) {
            restored.awaitFound("kettle");
            restored.awaitFound("spoon", restored.publish("Why does a spoon bend?"));
            restored.awaitFound("kettle");

            assertThat(indexes("ahead")).containsExactly("ahead-1-1", "ahead-1-2");
        }
    }

    @Test
    void whileTheServerIsAwayTheSearchSaysSoAndItComesBackByItself(@TempDir Path folder) throws Exception {
        SearchServer server = opensearch.named("away");
        opensearch.stop();
        try (SearchedHome home = on(server, folder)) {
            SearchedHome.await(() -> home.search().trouble().isPresent());
            assertThat(home.search().trouble())
                    .contains("The OpenSearch does not answer as it should; this site does not search until it does.");
            assertThatThrownBy(() -> home.find("kettle")).isInstanceOf(SearchUnavailable.class);

            opensearch.start();
            ItemId first = home.publish("Why does a kettle sing?");
            home.awaitFound("kettle", first);
            SearchedHome.await(() -> home.search().trouble().isEmpty());
            assertThat(home.search().trouble()).isEmpty();

            opensearch.stop();
            assertThatThrownBy(() -> home.find("kettle"))
                    .isInstanceOf(SearchUnavailable.class)
                    .hasMessage("The search does not answer.");
            ItemId meanwhile = home.publish("When does a kettle boil?");

            opensearch.start();
            home.awaitFound("kettle", first, meanwhile);
        }
    }

    private static SearchedHome on(SearchServer server, Path folder) {
        return new SearchedHome(folder, Clock.systemUTC(), followed -> IndexedSearch.onServer(server, followed));
    }

    private static ItemId publish(SearchedHome home, String question) {
        return home.publish(home.answer(question).quickAnswer(question).build());
    }

    private static Optional<List<ItemId>> found(IndexedSearch search, String words) {
        try {
            return Optional.of(search.find(SearchQuery.of(words)).hits().stream()
                    .map(Hit::id)
                    .toList());
        } catch (SearchUnavailable e) {
            return Optional.empty();
        }
    }

    private static List<String> indexes(String name) throws IOException, InterruptedException {
        return opensearch
                .ask("GET", "/_cat/indices/" + name + "-*?h=index&s=index")
                .lines()
                .map(String::strip)
                .toList();
    }
}
