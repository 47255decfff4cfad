package org.expertqa.search.index;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;
import org.expertqa.content.Mark;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;

/** A folder with an index of Lucene. Its mark is a file, written after what it tells of. */
record FolderPlace(Path folder) implements Place {

    private static final String MARK = "mark";

    @Override
    public CloseableSearchMapping open() {
        try {
            CloseableSearchMapping mapping = Mapping.open(settings());
            try {
                readThrough(mapping);
            } catch (RuntimeException e) {
                Mapping.close(mapping);
                throw e;
            }
            return mapping;
        } catch (SearchException e) {
            throw new IndexDamaged(e);
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                "type", "lucene",
                "lucene_version", "9.12.3",
                "directory.root", folder.toString(),
                // A file that is cut short while it is mapped into memory is read as if nothing had happened.
                "directory.filesystem_access.strategy", "nio",
                "io.writer.ram_buffer_size", "4",
                "thread_pool.size", "1",
                "indexing.queue_count", "1",
                "analysis.configurer", (LuceneAnalysisConfigurer) LuceneWords::define);
    }

    private static void readThrough(SearchMapping mapping) {
        try (IndexReader reader = reader(mapping)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader files) {
                    files.checkIntegrity();
                }
            }
        } catch (IOException e) {
            throw new IndexDamaged(e);
        }
    }

    private static IndexReader reader(SearchMapping mapping) {
        return mapping.scope(AnswerDocument.class)
                .extension(LuceneExtension.get())
                .openIndexReader();
    }

    @Override
    public Optional<Mark> mark() {
        Properties read = new Properties();
        try (Reader file = Files.newBufferedReader(folder.resolve(MARK))) {
            read.load(file);
            return Optional.of(new Mark(
                    Long.parseLong(read.getProperty("change", "")), Instant.parse(read.getProperty("at", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            // No mark that can be read is no mark: the index is built anew.
            return Optional.empty();
        }
    }

    @Override
    public void mark(Mark reached) {
        Properties properties = new Properties();
        properties.setProperty("change", Long.toString(reached.change()));
        properties.setProperty("at", reached.at().toString());
        Path unfinished = folder.resolve(MARK + ".new");
        try {
            try (Writer file = Files.newBufferedWriter(unfinished)) {
                properties.store(file, null);
            }
            Files.move(unfinished, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new IndexDamaged(e);
        }
    }

    @Override
    public SearchPredicate telling(SearchMapping mapping, AnswerDocument answer) {
        try (IndexReader reader = reader(mapping)) {
            return mapping.scope(AnswerDocument.class)
                    .predicate()
                    .extension(LuceneExtension.get())
                    .fromLuceneQuery(LuceneWords.telling(reader, answer))
                    .toPredicate();
        } catch (IOException e) {
            throw new IndexDamaged(e);
        }
    }

    /** Files that can not be read or written, and an index that closed itself because of such a file; anything else is a fault of ours. */
    @Override
    public RuntimeException meaning(RuntimeException failure) {
        boolean damaged = Stream.iterate((Throwable) failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException || cause instanceof AlreadyClosedException);
        return damaged ? new IndexDamaged(failure) : failure;
    }
}
