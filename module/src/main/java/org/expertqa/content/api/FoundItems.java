package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.StoredText;
import org.expertqa.representation.AsOf;
import org.expertqa.representation.Document;
import org.expertqa.representation.ListPart;
import org.expertqa.representation.NextPart;
import org.expertqa.representation.Representations;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.Hit;
import org.expertqa.search.Hits;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchSwitchedOff;
import org.expertqa.search.SearchUnavailable;

/** Lists the answers that have some words, the best first; what is no longer live is left out. */
@Dependent
public class FoundItems {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");
    private final AnswerSearch search;
    private final Contents contents;
    private final LiveItems items;
    private final Representations representations;

    @Inject
    public FoundItems(AnswerSearch search, Contents contents, LiveItems items, Representations representations) {
        this.search = search;
        this.contents = contents;
        this.items = items;
        this.representations = representations;
    }

    Document list(Shape shape, Query query, Asked asked) {
        refuseWithWords(query, Parameter.AS_OF);
        refuseWithWords(query, Parameter.CHANGED_SINCE);
        AsOf asOf = asked.asOf();
        Instant now = asOf.at();
        SearchQuery first = firstPage(query, asked, now);
        String list = first.toString();
        SearchQuery wanted = first.page(query.place(list, FoundItems::page).orElse(1));
        Hits hits = find(wanted);
        Optional<NextPart> next = nextPage(wanted, hits).map(page -> query.nextPart(shape, ListCursor.of(page, list)));
        return representations.list(
                shape, ListPart.found(live(shape, hits, now), hits.total(), next), asked.selection(shape), asOf);
    }

    private static void refuseWithWords(Query query, Parameter parameter) {
        if (query.get(parameter).isPresent()) {
            throw Refusal.ofParameter(
                    parameter.toString(),
                    parameter
                            + " can not be asked together with q; a search looks in what is public now. Leave one out.");
        }
    }

    private SearchQuery firstPage(Query query, Asked asked, Instant now) {
        Optional<ItemId> topic = items.named(query, Parameter.TOPIC, Shapes.TOPIC, now);
        Optional<ItemId> expert = items.named(query, Parameter.EXPERT, Shapes.EXPERT, now);
        String words = query.get(Parameter.Q).orElseThrow();
        try {
            return new SearchQuery(words, topic, expert, asked.searchedLanguage(), 1, asked.limit());
        } catch (IllegalArgumentException e) {
            throw Refusal.ofParameter(Parameter.Q.toString(), "q can not be looked for. " + e.getMessage());
        }
    }

    private static Optional<Integer> page(String text) {
        return Optional.of(text)
                .filter(number -> NUMBER.matcher(number).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= SearchQuery.MOST_PAGES);
    }

    private Hits find(SearchQuery query) {
        try {
            return search.find(query);
        } catch (SearchSwitchedOff e) {
            throw Refusal.ofParameter(Parameter.Q.toString(), "This site can not be searched; leave q out.");
        } catch (SearchUnavailable e) {
            throw Refusal.unavailable(e.getMessage());
        }
    }

    private static Optional<Integer> nextPage(SearchQuery query, Hits hits) {
        boolean more = hits.total() > query.before() + query.pageLength();
        return more && query.page() < SearchQuery.MOST_PAGES ? Optional.of(query.page() + 1) : Optional.empty();
    }

    private List<Live<StoredText>> live(Shape shape, Hits hits, Instant now) {
        List<ItemId> ids = hits.hits().stream().map(Hit::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ItemId, Live<StoredText>> live = contents.live(shape.type().asStored(), ids, now);
        return ids.stream().map(live::get).filter(Objects::nonNull).toList();
    }
}
