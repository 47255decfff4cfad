package org.expertqa.content.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.expertqa.PublishedContents;
import org.expertqa.Samples;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Mentions;
import org.expertqa.representation.Document;
import org.expertqa.representation.Representations;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.NoSearch;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.search.index.IndexedSearch;
import org.expertqa.search.index.SearchedHome;

/** What programs read, over contents made by hand, wired as the application wires it. */
final class SampleApi implements AutoCloseable {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final PublishedContents published;
    private final IndexedSearch search;
    private final ContentReading reading;
    private final ContentLists lists;

    SampleApi(PublishedContents published) {
        this(published, Clock.fixed(Samples.UPDATED.plusSeconds(60), ZoneOffset.UTC));
    }

    SampleApi(PublishedContents published, Clock clock) {
        this(published, clock, published.search(clock));
    }

    private SampleApi(PublishedContents published, Clock clock, IndexedSearch search) {
        this(published, clock, search, search);
    }

    private SampleApi(PublishedContents published, Clock clock, IndexedSearch search, AnswerSearch asked) {
        Contents contents = published.contents();
        Mentions mentions = Mentions.in(contents);
        Site site = Samples.site();
        this.published = published;
        this.search = search;
        LiveItems items = new LiveItems(contents);
        Representations representations = new Representations(contents, mentions, site);
        this.reading = new ContentReading(items, representations, site, clock);
        this.lists = new ContentLists(
                new LatestItems(contents, items, representations),
                new FoundItems(asked, contents, items, representations),
                site,
                clock);
    }

    /** The same once it can be searched; without this there is no index to look in. */
    SampleApi searched() {
        search.start();
        SearchedHome.await(this::isSearched);
        return this;
    }

    private boolean isSearched() {
        try {
            return search.find(SearchQuery.of("index")) != null;
        } catch (SearchUnavailable e) {
            return false;
        }
    }

    /** The same where the search is switched off. */
    static SampleApi withoutSearch() {
        Clock clock = Clock.fixed(Samples.UPDATED.plusSeconds(60), ZoneOffset.UTC);
        PublishedContents published = everything();
        return new SampleApi(published, clock, published.search(clock), new NoSearch());
    }

    /** Everybody and everything we know. */
    static SampleApi full() {
        return new SampleApi(everything());
    }

    static PublishedContents everything() {
        return new PublishedContents()
                .with(Samples.live(Samples.drLind()))
                .with(Samples.live(Samples.jonasWeber()))
                .with(Samples.live(Samples.sleepTopic()))
                .with(Samples.live(Samples.sleepAtThree()))
                .with(Samples.live(Samples.savingsFirst()));
    }

    /** What an address such as {@code answers?limit=1} or {@code answers/some-slug} gives. */
    JsonNode get(String address) {
        return json(representation(address).bytes());
    }

    Document representation(String address) {
        String[] parts = address.split("\\?", 2);
        String query = parts.length == 1 ? null : parts[1];
        int slash = parts[0].indexOf('/');
        return slash < 0
                ? lists.list(parts[0], query)
                : reading.one(parts[0].substring(0, slash), parts[0].substring(slash + 1), query);
    }

    @Override
    public void close() {
        search.close();
    }

    /** How often the contents were asked until now. */
    int reads() {
        return published.reads();
    }

    static JsonNode json(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
