package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.TestClock;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
class SqliteContentsTest extends ContentsContract {

    @TempDir
    Path home;

    @Override
    Database open() {
        return TestDatabases.sqlite(home);
    }

    @Test
    void noFileHoldsTheWordsOfWhatWasPurged() throws IOException {
        try (Database database = open()) {
            Contents contents = new StoredContents(database, new TestClock());
            Author editor = new Author("editor");
            ItemId id = contents.nextId();
            contents.save(Note.TYPE, id, 0, Note.of("Xylophonist Quagmire"), editor, "");
            assertThat(everythingStored()).contains("Xylophonist");

            contents.purge(id, editor);

            assertThat(everythingStored()).doesNotContain("Xylophonist").doesNotContain("Quagmire");
        }
    }

    @Test
    void whatWasPublishedBeforeThereWereListsStandsOnThem() {
        try (Database database = open()) {
            Contents contents = new StoredContents(database, new TestClock());
            ItemId topic = contents.nextId();
            ItemId about = contents.nextId();
            publish(contents, topic, Note.of("Topic").in("de"));
            publish(contents, about, Note.of("About it").in("pt-BR").about(topic));
            database.write(handle -> handle.execute("drop table listing"));
            database.write(handle -> handle.execute("delete from flyway_schema_history where version = '3'"));
        }

        try (Database database = open()) {
            Contents contents = new StoredContents(database, new TestClock());
            Filter filter = Filter.liveAt(TestClock.MORNING);

            assertThat(texts(contents, filter)).containsExactlyInAnyOrder("Topic", "About it");
            assertThat(texts(contents, filter.inLanguage("pt"))).containsExactly("About it");
            assertThat(texts(contents, filter.inLanguage("de"))).containsExactly("Topic");
            assertThat(new StorageCheck(database).findings()).isEmpty();
        }
    }

    private static void publish(Contents contents, ItemId id, Note note) {
        contents.save(Note.TYPE, id, 0, note, EDITOR, "");
        contents.publish(Note.TYPE, id, 1, Period.from(TestClock.MORNING), EDITOR);
    }

    private static List<String> texts(Contents contents, Filter filter) {
        return contents.list(Note.TYPE, filter, Optional.empty(), 10).entries().stream()
                .map(live -> live.content().text())
                .toList();
    }

    private String everythingStored() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }
}
