package org.expertqa.search.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.search.Fragment;
import org.expertqa.search.Fragment.Piece;
import org.expertqa.search.Hit;
import org.expertqa.search.Hits;
import org.expertqa.search.SearchQuery;
import org.expertqa.site.AnswerLists;
import org.expertqa.site.AnswerTeaser;
import org.expertqa.view.Head;
import org.expertqa.view.Messages;
import org.expertqa.view.View;

/** Makes the pages of searches. Whether an answer that was found is still live, the contents say. */
@Dependent
public class SearchPages {

    private static final String TEMPLATE = "search/site/page";
    private static final int MOST_FRAGMENTS = 1;
    private static final int A_SENTENCE = 40;
    private final Contents contents;
    private final Site site;
    private final AnswerLists lists;
    private final Facets facets;
    private final Messages text;

    @Inject
    public SearchPages(Contents contents, Site site, AnswerLists lists, Facets facets) {
        this.contents = contents;
        this.site = site;
        this.lists = lists;
        this.facets = facets;
        this.text = Messages.in(site.language());
    }

    /** The page of what was found. */
    View found(Question question, Hits hits, Instant at) {
        SearchQuery query = question.query();
        List<SearchPage.Result> results = results(hits, at);
        boolean more = hits.total() > (long) query.page() * query.pageLength() && query.page() < SearchQuery.MOST_PAGES;
        return view(new SearchPage(
                head(query.words()),
                query.words(),
                notice(query, hits, results),
                Optional.of(hits.total()).filter(total -> total > 0).map(total -> text.get("search.number", total)),
                facets.chosen(question),
                results,
                facets.groups(question, hits, at),
                Optional.of(query.page()).filter(page -> page > 1).map(page -> path(question, page - 1)),
                Optional.of(query.page()).filter(page -> more).map(page -> path(question, page + 1))));
    }

    /** The page as it looks when these were found, whatever was asked. */
    public View showing(Hits hits, Instant at) {
        Asked asked = new Asked("?", "", "", "", "");
        return found(new Question(asked, SearchQuery.of("?"), Optional.empty(), Optional.empty()), hits, at);
    }

    /** The page that says why nothing was looked for. */
    View nothing(String words, String key) {
        Optional<String> why = Optional.of(text.get(key));
        String shown = words.substring(
                0,
                words.offsetByCodePoints(
                        0, Math.min(SearchQuery.MOST_CHARACTERS, words.codePointCount(0, words.length()))));
        return view(new SearchPage(
                head(""),
                shown,
                why,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }

    private View view(SearchPage page) {
        return View.of(TEMPLATE, page, site.language());
    }

    private Head head(String words) {
        String title = words.isEmpty() ? text.get("search.title") : text.get("search.titleFor", words);
        return Head.of(title, "", "").indexed(false);
    }

    private Optional<String> notice(SearchQuery query, Hits hits, List<SearchPage.Result> results) {
        if (results.isEmpty() && !query.isBlank()) {
            return Optional.of(text.get("search.nothing"));
        }
        return hits.alike() ? Optional.of(text.get("search.alike")) : Optional.empty();
    }

    private String path(Question question, int page) {
        return site.path(question.asked().onPage(page).path());
    }

    private List<SearchPage.Result> results(Hits hits, Instant at) {
        List<ItemId> ids = hits.hits().stream().map(Hit::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ItemId, Live<ExpertAnswer>> live = contents.live(ExpertAnswers.TYPE, ids, at);
        List<Live<ExpertAnswer>> shown =
                ids.stream().map(live::get).filter(Objects::nonNull).toList();
        List<AnswerTeaser> teasers = lists.teasers(shown, at, site.language());
        Map<ItemId, Hit> hitOf = hits.hits().stream().collect(Collectors.toMap(Hit::id, hit -> hit));
        List<SearchPage.Result> results = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            results.add(result(teasers.get(i), hitOf.get(shown.get(i).id())));
        }
        return results;
    }

    /**
     * The question stands above the stretches already, so it is not shown as one of them; a sentence says more than the
     * words of a heading or the name of a topic.
     */
    private static SearchPage.Result result(AnswerTeaser teaser, Hit hit) {
        Predicate<Fragment> saysMore = fragment -> !teaser.question().contains(words(fragment));
        return new SearchPage.Result(
                teaser,
                hit.fragments().stream()
                        .filter(saysMore)
                        .sorted(Comparator.comparing(fragment -> words(fragment).length() < A_SENTENCE))
                        .limit(MOST_FRAGMENTS)
                        .toList());
    }

    private static String words(Fragment fragment) {
        return fragment.pieces().stream()
                .map(Piece::words)
                .collect(Collectors.joining())
                .strip();
    }
}
