package org.expertqa.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.expertqa.content.ItemId;
import org.expertqa.search.Hits;
import org.expertqa.search.SearchQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.util.common.SearchException;

/**
 * One index in a folder. One thread writes, any number look; what was put in is found, and kept, when the call returns.
 * Whatever keeps it from reading or writing is reported as {@link IndexDamaged}.
 */
final class AnswerIndex implements AutoCloseable {

    private static final int LANGUAGES = 200;
    private final CloseableSearchMapping mapping;
    private volatile Set<Analysis> inUse = Set.of();

    private AnswerIndex(CloseableSearchMapping mapping) {
        this.mapping = mapping;
    }

    /** Opens the index of the folder, or an empty one; what is there is read through once, to know that it is whole. */
    static AnswerIndex open(Path folder) {
        AnswerIndex index = new AnswerIndex(guarded(() -> Mapping.open(folder)));
        try {
            guarded(index::readThrough);
            index.lookAtLanguages();
            return index;
        } catch (IndexDamaged e) {
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
            throw new IndexDamaged(failure);
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
        return guarded(() -> inSession(session -> new Finding(session, inUse).find(query)));
    }

    List<ItemId> suggest(String beginnings, int most) {
        return guarded(() -> inSession(session -> new Suggesting(session).suggest(beginnings, most)));
    }

    /** Other answers that are about the same. */
    List<ItemId> alike(AnswerDocument answer, int most) {
        return guarded(() -> inSession(session -> {
            try (IndexReader reader = reader()) {
                return new Likeness(session, reader).of(answer, most);
            } catch (IOException e) {
                throw new IndexDamaged(e);
            }
        }));
    }

    private IndexReader reader() {
        return mapping.scope(AnswerDocument.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
    }

    private AnswerIndex readThrough() {
        try (IndexReader reader = reader()) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader files) {
                    files.checkIntegrity();
                }
            }
            return this;
        } catch (IOException e) {
            throw new IndexDamaged(e);
        }
    }

    /** Only the fields of languages that there are answers in are worth looking into. */
    private void lookAtLanguages() {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(DocumentFields.LANGUAGE);
        Set<String> languages = guarded(() -> inSession(session -> session.search(AnswerDocument.class)
                .where(f -> f.matchAll())
                .aggregation(
                        key,
                        f -> f.terms()
                                .field(DocumentFields.LANGUAGE, String.class)
                                .maxTermCount(LANGUAGES))
                .fetch(0)
                .aggregation(key)
                .keySet()));
        inUse = languages.stream().map(Analysis::of).collect(Collectors.toUnmodifiableSet());
    }

    private <R> R inSession(Function<SearchSession, R> work) {
        try (SearchSession session = mapping.createSession()) {
            return work.apply(session);
        }
    }

    /** Lucene reports a broken file in many ways: a file that ends too early even as an error of the Java machine. */
    private static <R> R guarded(Supplier<R> work) {
        try {
            return work.get();
        } catch (SearchException | IllegalStateException | IllegalArgumentException | InternalError e) {
            throw new IndexDamaged(e);
        }
    }

    @Override
    public void close() {
        guarded(() -> {
            mapping.close();
            return this;
        });
    }
}
