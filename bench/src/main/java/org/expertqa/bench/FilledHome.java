package org.expertqa.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Reference;
import org.expertqa.content.storage.Codec;
import org.expertqa.content.storage.Written;
import org.expertqa.expert.Experts;
import org.expertqa.text.MarkupMaker;
import org.expertqa.text.Sha256;
import org.expertqa.topic.Topics;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** A home folder with a database full of live answers, written straight into the tables. */
final class FilledHome {

    private static final String DATABASE = "expertqa.db";
    private static final int TOGETHER = 1_000;
    private static final int CACHE_KILOBYTES = 400_000;
    private static final long NUMBER = 0xffff_ffff_ffffL;
    private static final long PUBLISHED = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final List<String> TABLES = List.of(
            """
            insert into item (id, type, slug, language, title, created_at)
            values (:item, :type, :slug, :language, :title, :at)""",
            """
            insert into revision (item, number, format, content, sha256, saved_by, saved_at, note)
            values (:item, 1, :format, :content, :sha256, 'bench', :at, '')""",
            """
            insert into rendition (item, revision, maker, content)
            values (:item, 1, :maker, :rendition)""",
            """
            insert into publication (item, revision, type, slug, live_from, live_until, published_by, published_at)
            values (:item, 1, :type, :slug, :at, null, 'bench', :at)""",
            """
            insert into listing (item, live_from, live_until, type, target, also, language, tag)
            values (:item, :at, null, :type, '', '', :primary, :tag)""",
            """
            insert into overview (item, type, shelf, state, title_key, language, tag, revision, saved_at, saved_by, created_at)
            values (:item, :type, 'desk', 'published', lower(:title), :primary, :tag, 1, :at, 'bench', :at)""",
            "insert into slug (type, slug, item) values (:type, :slug, :item)",
            "insert into change (item, at) values (:item, :at)");
    private static final String REFERENCE =
            "insert into reference (item, revision, target, role) values (:item, 1, :target, :role)";
    private static final String TARGET = """
            insert into overview_target (item, target, type, saved_at) values (:item, :target, :type, :at)
            on conflict (item, target) do nothing""";
    private static final String LISTING = """
            insert into listing (item, live_from, live_until, type, target, also, language, tag)
            values (:item, :at, null, :type, :target, :also, :primary, :tag)""";

    private final Corpus corpus = new Corpus();
    private final Codec codec = new Codec();

    /** A new home with so many answers. */
    static Path with(int answers) throws IOException {
        return filled("home-" + answers, answers, new Corpus()::answer);
    }

    /** A new home of that name with so many answers like the page that the project began with. */
    static Path withPlain(String name, int answers) throws IOException {
        return filled(name, answers, new Corpus()::plainAnswer);
    }

    /** A new home of that name with so many answers of a third of the length. */
    static Path withShort(String name, int answers) throws IOException {
        return filled(name, answers, new Corpus()::shortAnswer);
    }

    private static Path filled(String name, int answers, IntFunction<ExpertAnswer> answer) throws IOException {
        Path home = Places.empty(name);
        open(home).close();
        new FilledHome().fill(home, answers, answer);
        return home;
    }

    /** Has the system take the database into its memory, as far as there is room: a disk is not what is measured. */
    static void read(Path home) throws IOException {
        try (InputStream file = Files.newInputStream(home.resolve(DATABASE))) {
            file.transferTo(OutputStream.nullOutputStream());
        }
    }

    static Installation open(Path home) {
        Properties settings = new Properties();
        settings.setProperty("EXPERTQA_HOME", home.toString());
        return Installation.open(Config.of(Settings.of(settings)), Clock.systemUTC());
    }

    /** When it was published: one after the other. */
    static long at(ItemId id) {
        return PUBLISHED + (id.value().getLeastSignificantBits() & NUMBER);
    }

    private void fill(Path home, int answers, IntFunction<ExpertAnswer> answer) {
        inHaste(home).useHandle(handle -> {
            handle.useTransaction(first -> write(first, others()));
            for (int begin = 0; begin < answers; begin += TOGETHER) {
                List<Row> rows = IntStream.range(begin, Math.min(answers, begin + TOGETHER))
                        .parallel()
                        .mapToObj(i -> row(ExpertAnswers.TYPE, Corpus.answerId(i), answer.apply(i)))
                        .toList();
                handle.useTransaction(next -> write(next, rows));
            }
        });
    }

    /** A connection that nothing needs to survive: when filling fails, the home is made anew. */
    static Jdbi inHaste(Path home) {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.OFF);
        settings.setSynchronous(SynchronousMode.OFF);
        settings.setCacheSize(-CACHE_KILOBYTES);
        return Jdbi.create("jdbc:sqlite:" + home.resolve(DATABASE), settings.toProperties());
    }

    private List<Row> others() {
        return Stream.concat(
                        IntStream.range(0, Corpus.EXPERTS)
                                .mapToObj(i -> row(Experts.TYPE, Corpus.expertId(i), corpus.expert(i))),
                        IntStream.range(0, Corpus.TOPICS)
                                .mapToObj(i -> row(Topics.TYPE, Corpus.topicId(i), corpus.topic(i))))
                .toList();
    }

    private static void write(Handle handle, List<Row> rows) {
        Batches batches = new Batches(handle);
        rows.forEach(batches::add);
        batches.execute();
    }

    /** What the tables are told of one item. */
    private record Row(Map<String, Object> values, List<Reference> references) {}

    private <T> Row row(ContentType<T> type, ItemId id, T content) {
        Written written = codec.write(content);
        String tag = type.language().apply(content).toLowerCase(Locale.ROOT);
        Map<String, Object> values = Map.ofEntries(
                Map.entry("item", id.toString()),
                Map.entry("type", type.name()),
                Map.entry("slug", type.slug().apply(content).orElseThrow().value()),
                Map.entry("language", type.language().apply(content)),
                Map.entry("primary", tag.replaceFirst("-.*", "")),
                Map.entry("tag", tag),
                Map.entry("title", type.title().apply(content)),
                Map.entry("format", type.format()),
                Map.entry("content", written.json()),
                Map.entry("sha256", Sha256.of(written.json())),
                Map.entry("maker", MarkupMaker.NAME),
                Map.entry("rendition", written.rendition()),
                Map.entry("at", at(id)));
        return new Row(values, type.references().apply(content));
    }

    /** One batch for each table, in the order in which rows refer to rows. */
    private static final class Batches {

        private final List<PreparedBatch> tables;
        private final PreparedBatch references;
        private final PreparedBatch targets;
        private final PreparedBatch listings;

        Batches(Handle handle) {
            tables = TABLES.stream().map(handle::prepareBatch).toList();
            references = handle.prepareBatch(REFERENCE);
            targets = handle.prepareBatch(TARGET);
            listings = handle.prepareBatch(LISTING);
        }

        void add(Row row) {
            tables.forEach(table -> table.bindMap(row.values()).add());
            row.references()
                    .forEach(reference -> references
                            .bindMap(row.values())
                            .bind("target", reference.target().toString())
                            .bind("role", reference.role())
                            .add());
            row.references()
                    .forEach(reference -> targets.bindMap(row.values())
                            .bind("target", reference.target().toString())
                            .add());
            targets(row.references())
                    .forEach(two -> listings.bindMap(row.values())
                            .bind("target", two.get(0))
                            .bind("also", two.get(1))
                            .add());
        }

        /** Each item that is referred to, and each expert together with each topic, the smaller id first. */
        private static List<List<String>> targets(List<Reference> references) {
            List<List<String>> targets = new ArrayList<>();
            for (Reference one : references) {
                targets.add(List.of(one.target().toString(), ""));
                for (Reference other : references) {
                    if (one.role().equals("topic")
                            && (other.role().equals("expert") || other.role().equals("coAuthor"))) {
                        targets.add(Stream.of(one, other)
                                .map(each -> each.target().toString())
                                .sorted()
                                .toList());
                    }
                }
            }
            return targets;
        }

        void execute() {
            tables.forEach(PreparedBatch::execute);
            references.execute();
            targets.execute();
            listings.execute();
        }
    }
}
