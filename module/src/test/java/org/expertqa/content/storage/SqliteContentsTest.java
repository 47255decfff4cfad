package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.TestClock;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract on SQLite. */
class SqliteContentsTest extends ContentsContract {

    private static final ItemId TOPIC = ItemId.of("01900000-0000-7000-8000-00000000c001");
    private static final ItemId AUTHOR = ItemId.of("01900000-0000-7000-8000-00000000e001");

    private static final List<String> MADE_SINCE = List.of(
            "paste",
            "working_copy",
            "overview_target",
            "overview",
            "review",
            "review_step",
            "preview_link",
            "account_audit",
            "sign_in_failure",
            "invitation",
            "session",
            "account",
            "related",
            "listing");

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
            publish(contents, Note.typeNamed("topic"), TOPIC, Note.of("Topic"));
            publish(contents, Note.typeNamed("author"), AUTHOR, Note.of("Author"));
            publish(
                    contents,
                    Note.TYPE,
                    contents.nextId(),
                    Note.of("About nothing").in("de"));
            publish(
                    contents,
                    Note.TYPE,
                    contents.nextId(),
                    Note.of("About it").in("pt-BR").about(TOPIC, AUTHOR));
            for (String table : MADE_SINCE) {
                database.write(handle -> handle.execute("drop table " + table));
            }
            for (String column : List.of("created_by", "archived_at", "trashed_at")) {
                database.write(handle -> handle.execute("alter table item drop column " + column));
            }
            database.write(handle -> handle.execute("alter table import_source drop column placed"));
            for (String column : List.of("minor", "note", "meant_until")) {
                database.write(handle -> handle.execute("alter table publication drop column " + column));
            }
            database.write(
                    handle -> handle.execute("delete from flyway_schema_history where version not in ('1', '2')"));
        }

        try (Database database = open()) {
            Contents contents = new StoredContents(database, new TestClock());
            Filter filter = Filter.liveAt(TestClock.MORNING);

            assertThat(texts(contents, filter)).containsExactlyInAnyOrder("About nothing", "About it");
            assertThat(texts(contents, filter.inLanguage("pt"))).containsExactly("About it");
            assertThat(texts(contents, filter.inLanguage("de"))).containsExactly("About nothing");
            assertThat(texts(contents, filter.refersTo(TOPIC))).containsExactly("About it");
            assertThat(texts(contents, filter.refersTo(TOPIC).refersTo(AUTHOR))).containsExactly("About it");
            assertThat(new StorageCheck(database).findings()).isEmpty();
        }
    }

    @Test
    void everyListIsAStretchOfTheIndexThatIsMeantForIt() {
        Filter now = Filter.liveAt(TestClock.MORNING);

        assertThat(plan(now)).contains("INDEX listing_lasting (type=? AND target=? AND also=? AND live_from>?");
        assertThat(plan(now.refersTo(TOPIC).refersTo(AUTHOR))).contains("INDEX listing_lasting (");
        assertThat(plan(now.inLanguage("en")))
                .contains("INDEX listing_in_language (")
                .doesNotContain("_lasting");
        assertThat(plan(now.inLanguage("en-gb").refersTo(TOPIC)))
                .contains("INDEX listing_with_tag (")
                .doesNotContain("_lasting");
        assertThat(plan(now)).contains("INDEX listing_ending (type=? AND target=? AND also=? AND live_until>?)");
    }

    @Test
    void whatIsAskedForByIdsIsLookedUpByThemHoweverManyThereAreOfTheType() {
        String plan = plan(LiveRows.BY_IDS.replace("<ids>", ":first, :second"));

        assertThat(plan)
                .contains("SEARCH p USING INDEX sqlite_autoindex_publication_1 (item=? AND live_from<?)")
                .doesNotContain("publication_by_type", "SCAN");
    }

    @Test
    void aWalkGoesOnFromItsPlaceAndSortsNothing() {
        String plan = plan(WalkRows.WALK);

        assertThat(plan)
                .contains("item_by_type (type=? AND id>?)")
                .doesNotContain("TEMP B-TREE", "publication_by_type");
    }

    private String plan(String sql) {
        try (Database database = open()) {
            return database.read(handle -> handle.createQuery("explain query plan " + sql)
                    .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                    .bindMap(Map.of("type", "note", "first", "a", "second", "b", "at", 0, "limit", 20))
                    .map((row, context) -> row.getString("detail"))
                    .collect(Collectors.joining("\n")));
        }
    }

    private String plan(Filter filter) {
        try (Database database = open()) {
            return database.read(handle -> LiveLists.query(
                            handle, "explain query plan select ", Note.TYPE, filter, Optional.empty(), 20)
                    .map((row, context) -> row.getString("detail"))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static void publish(Contents contents, ContentType<Note> type, ItemId id, Note note) {
        contents.save(type, id, 0, note, EDITOR, "");
        contents.publish(type, id, 1, Period.from(TestClock.MORNING), EDITOR);
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
