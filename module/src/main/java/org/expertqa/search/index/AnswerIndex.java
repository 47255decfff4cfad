package org.expertqa.search.index;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.expertqa.content.ItemId;
import org.expertqa.search.Hits;
import org.expertqa.search.SearchQuery;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.util.common.SearchException;

/**
 * One index in its place. One thread writes, any number look; what was put in is found, and kept, when the call returns.
 * What a failure means, its {@link Place} says.
 */
final class AnswerIndex implements AutoCloseable {

    private static final int LANGUAGES = 200;
    private final Place place;
    private final CloseableSearchMapping mapping;
    private volatile Set<Analysis> inUse = Set.of();

    private AnswerIndex(Place place, CloseableSearchMapping mapping) {
        this.place = place;
        this.mapping = mapping;
    }

    static AnswerIndex open(Place place) {
        AnswerIndex index = new AnswerIndex(place, place.open());
        try {
            index.lookAtLanguages();
            return index;
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** Puts answers into an index that is being built: they are found and kept when it is {@link #filled}. */
    void fill(Collection<AnswerDocument> in) {
        guarded(() -> {
            try (SearchSession session = mapping.createSessionWithOptions()
                    .indexingPlanSynchronizationStrategy(AnswerIndex::later)
                    .build()) {
                in.forEach(session.indexingPlan()::addOrUpdate);
            }
            return this;
        });
    }

    private static void later(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(report -> report.join().throwable().ifPresent(failure -> {
            throw new SearchException("Answers could not be put into the index: " + failure.getMessage(), failure);
        }));
    }

    void filled() {
        guarded(() -> {
            mapping.scope(AnswerDocument.class).workspace().flush();
            mapping.scope(AnswerDocument.class).workspace().refresh();
            return this;
        });
        lookAtLanguages();
    }

    /** Puts answers in, in place of what they were before, and takes others out. */
    void change(Collection<AnswerDocument> in, Collection<ItemId> out) {
        guarded(() -> {
            try (SearchSession session = mapping.createSessionWithOptions()
                    .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                    .build()) {
                in.forEach(session.indexingPlan()::addOrUpdate);
                out.forEach(id -> session.indexingPlan().purge(AnswerDocument.class, id.toString(), null));
            }
            return this;
        });
        lookAtLanguages();
    }

    Hits find(SearchQuery query) {
        return inSession(session -> new Finding(session, inUse).find(query));
    }

    List<ItemId> suggest(String beginnings, int most) {
        return inSession(session -> new Suggesting(session).suggest(beginnings, most));
    }

    /** Other answers that are about the same. */
    List<ItemId> alike(AnswerDocument answer, int most) {
        return inSession(session -> new Likeness(session).of(answer, place.telling(mapping, answer), most));
    }

    /** Only the fields of languages that there are answers in are worth looking into. */
    private void lookAtLanguages() {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(DocumentFields.LANGUAGE);
        Set<String> languages = inSession(session -> session.search(AnswerDocument.class)
                .where(f -> f.matchAll())
                .aggregation(
                        key,
                        f -> f.terms()
                                .field(DocumentFields.LANGUAGE, String.class)
                                .maxTermCount(LANGUAGES))
                .fetch(0)
                .aggregation(key)
                .keySet());
        inUse = languages.stream().map(Analysis::of).collect(Collectors.toUnmodifiableSet());
    }

    private <R> R inSession(Function<SearchSession, R> work) {
        return guarded(() -> {
            try (SearchSession session = mapping.createSession()) {
                return work.apply(session);
            }
        });
    }

    private <R> R guarded(Supplier<R> work) {
        try {
            return work.get();
        } catch (SearchException | AlreadyClosedException e) {
            throw place.meaning(e);
        }
    }

    @Override
    public void close() {
        Mapping.close(mapping);
    }
}
