package org.expertqa.search.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.expertqa.content.ItemId;
import org.expertqa.search.Facet;
import org.expertqa.search.Hit;
import org.expertqa.search.Hits;
import org.expertqa.search.SearchQuery;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.SearchAggregation;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * One search: for the words as they are, then, when no answer has them, for words with a letter or two that differ, in the
 * end with their endings. A title
 * counts more than a quick answer, and that more than the rest.
 */
final class Finding {

    private static final AggregationKey<Map<String, Long>> TOPICS = AggregationKey.of(DocumentFields.TOPIC);
    private static final AggregationKey<Map<String, Long>> EXPERTS = AggregationKey.of(DocumentFields.EXPERT);
    private static final AggregationKey<Map<String, Long>> LANGUAGES = AggregationKey.of(DocumentFields.LANGUAGE);
    private static final int MOST_FACETS = 10;
    private static final int FRAGMENTS = 3;
    private final SearchSession session;
    private final SearchScope<AnswerDocument> scope;
    private final Set<Analysis> inUse;

    Finding(SearchSession session, Set<Analysis> inUse) {
        this.session = session;
        this.scope = session.scope(AnswerDocument.class);
        this.inUse = inUse;
    }

    Hits find(SearchQuery query) {
        List<Analysis> where = inUse.stream()
                .filter(analysis -> query.language()
                        .map(language -> Analysis.of(language) == analysis)
                        .orElse(true))
                .sorted()
                .toList();
        Wording wording = Wording.of(query.words());
        if (where.isEmpty() || wording.isBlank()) {
            return Hits.NONE;
        }
        Hits hits = hits(query, where, Words.asTyped(wording.words()));
        for (int errors = 1; errors <= wording.typingErrors() && hits.total() == 0; errors++) {
            hits = hits(query, where, Words.alike(wording.fewWords(), errors));
        }
        boolean lastResort = hits.total() == 0 && wording.typingErrors() > 1;
        return lastResort ? hits(query, where, Words.withEndings(wording.fewWords())) : hits;
    }

    private Hits hits(SearchQuery query, List<Analysis> where, Words words) {
        SearchResult<?> all = counted(query, where, words);
        List<List<?>> best = all.total().hitCount() == 0 ? List.of() : best(query, where, words);
        return new Hits(
                best.stream().map(Finding::hit).toList(),
                all.total().hitCount(),
                facets(all, TOPICS),
                facets(all, EXPERTS),
                facets(all, LANGUAGES),
                words.errors() > 0);
    }

    /** All that have the words, counted: nothing is rated. */
    private SearchResult<?> counted(SearchQuery query, List<Analysis> where, Words words) {
        return session.search(scope)
                .select(scope.projection().id(String.class).toProjection())
                .where(predicate(query, where, words::in))
                .aggregation(TOPICS, terms(DocumentFields.TOPIC))
                .aggregation(EXPERTS, terms(DocumentFields.EXPERT))
                .aggregation(LANGUAGES, terms(DocumentFields.LANGUAGE))
                .fetch(0);
    }

    /** The best of them: those that can not be among these are passed over, so that few are rated. */
    private List<List<?>> best(SearchQuery query, List<Analysis> where, Words words) {
        return session.search(scope)
                .select(projections(where))
                .where(predicate(query, where, words::rated))
                .highlighter(f -> f.unified()
                        .tag(Marked.BEGIN, Marked.END)
                        .numberOfFragments(FRAGMENTS)
                        .orderByScore(true))
                .totalHitCountThreshold(query.before() + query.pageLength())
                .fetchHits(query.before(), query.pageLength());
    }

    /** The id, and a highlight for each field that an answer may have its text in. */
    private SearchProjection<?>[] projections(List<Analysis> where) {
        return Stream.concat(
                        Stream.of(scope.projection().id(String.class).toProjection()),
                        where.stream()
                                .map(analysis -> scope.projection()
                                        .highlight(analysis.text())
                                        .toProjection()))
                .toArray(SearchProjection<?>[]::new);
    }

    private SearchPredicate predicate(
            SearchQuery query,
            List<Analysis> where,
            BiFunction<SearchPredicateFactory, Analysis, SearchPredicate> words) {
        SearchPredicateFactory f = scope.predicate();
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        var any = f.or();
        where.forEach(analysis -> any.add(words.apply(f, analysis)));
        all.must(any);
        query.topic().ifPresent(topic -> all.filter(equal(f, DocumentFields.TOPIC, topic.toString())));
        query.expert().ifPresent(expert -> all.filter(equal(f, DocumentFields.EXPERT, expert.toString())));
        query.language().ifPresent(language -> all.filter(equal(f, DocumentFields.LANGUAGE, language)));
        return all.toPredicate();
    }

    private static SearchPredicate equal(SearchPredicateFactory f, String field, String value) {
        return f.match().field(field).matching(value).toPredicate();
    }

    private SearchAggregation<Map<String, Long>> terms(String field) {
        return scope.aggregation()
                .terms()
                .field(field, String.class)
                .maxTermCount(MOST_FACETS)
                .toAggregation();
    }

    private static List<Facet> facets(SearchResult<?> result, AggregationKey<Map<String, Long>> key) {
        return result.aggregation(key).entrySet().stream()
                .map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Hit hit(List<?> projected) {
        return new Hit(
                ItemId.of((String) projected.get(0)),
                projected.stream()
                        .skip(1)
                        .flatMap(highlights -> ((List<?>) highlights).stream())
                        .map(highlight -> Marked.fragment((String) highlight))
                        .toList());
    }
}
