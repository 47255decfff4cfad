package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.expertqa.TestClock;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
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
