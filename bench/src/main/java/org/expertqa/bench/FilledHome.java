package org.expertqa.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Reference;
import org.expertqa.content.Slug;
import org.expertqa.content.storage.Codec;
import org.expertqa.content.storage.Written;
import org.expertqa.expert.Experts;
import org.expertqa.text.MarkupMaker;
import org.expertqa.text.Sha256;
import org.expertqa.topic.Topics;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** A home folder with a database full of live answers, written straight into the tables. */
final class FilledHome {

    private static final int TOGETHER = 1_000;
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
            "insert into slug (type, slug, item) values (:type, :slug, :item)",
            "insert into change (item, at) values (:item, :at)");
    private static final String REFERENCE =
            "insert into reference (item, revision, target, role) values (:item, 1, :target, :role)";
    private static final String LISTING =
            """
            insert into listing (item, live_from, live_until, type, target, also, language, tag)
            values (:item, :at, null, :type, :target, :also, :primary, :tag)""";

    private final Corpus corpus = new Corpus();
    private final Codec codec = new Codec();

    /** A new home with so many answers. */
    static Path with(int answers) throws IOException {
        Path home = Places.empty("home-" + answers);
        try (Installation installation = open(home)) {
            new FilledHome().fill(installation, answers);
        }
        return home;
    }

    static Installation open(Path home) {
        Properties settings = new Properties();
        settings.setProperty("EXPERTQA_HOME", home.toString());
        return Installation.open(Config.of(Settings.of(settings)), Clock.systemUTC());
    }

    private void fill(Installation installation, int answers) {
        for (int first = 0; first < answers; first += TOGETHER) {
            int from = first;
            int to = Math.min(answers, first + TOGETHER);
            installation.database().write(handle -> {
                write(handle, from, to);
                return to;
            });
        }
    }

    private void write(Handle handle, int from, int to) {
        Batches batches = new Batches(handle);
        if (from == 0) {
            for (int i = 0; i < Corpus.EXPERTS; i++) {
                batches.add(Experts.TYPE, Corpus.expertId(i), corpus.expert(i));
            }
            for (int i = 0; i < Corpus.TOPICS; i++) {
                batches.add(Topics.TYPE, Corpus.topicId(i), corpus.topic(i));
            }
        }
        for (int i = from; i < to; i++) {
            batches.add(ExpertAnswers.TYPE, Corpus.answerId(i), corpus.answer(i));
        }
        batches.execute();
    }

    /** One batch for each table, in the order in which rows refer to rows. */
    private final class Batches {

        private final List<PreparedBatch> tables;
        private final PreparedBatch references;
        private final PreparedBatch listings;

        Batches(Handle handle) {
            tables = TABLES.stream().map(handle::prepareBatch).toList();
            references = handle.prepareBatch(REFERENCE);
            listings = handle.prepareBatch(LISTING);
        }

        <T> void add(ContentType<T> type, ItemId id, T content) {
            Written written = codec.write(content);
            Slug slug = type.slug().apply(content).orElseThrow();
            long at = PUBLISHED + id.value().getLeastSignificantBits() % TOGETHER;
            String tag = type.language().apply(content).toLowerCase(Locale.ROOT);
            for (PreparedBatch table : tables) {
                table.bind("item", id.toString())
                        .bind("type", type.name())
                        .bind("slug", slug.value())
                        .bind("language", type.language().apply(content))
                        .bind("primary", tag.replaceFirst("-.*", ""))
                        .bind("tag", tag)
                        .bind("title", type.title().apply(content))
                        .bind("format", type.format())
                        .bind("content", written.json())
                        .bind("sha256", Sha256.of(written.json()))
                        .bind("maker", MarkupMaker.NAME)
                        .bind("rendition", written.rendition())
                        .bind("at", at)
                        .add();
            }
            List<Reference> all = type.references().apply(content);
            all.forEach(reference -> references
                    .bind("item", id.toString())
                    .bind("target", reference.target().toString())
                    .bind("role", reference.role())
                    .add());
            for (List<String> targets : targets(all)) {
                listings.bind("item", id.toString())
                        .bind("type", type.name())
                        .bind("target", targets.get(0))
                        .bind("also", targets.get(1))
                        .bind("primary", tag.replaceFirst("-.*", ""))
                        .bind("tag", tag)
                        .bind("at", at)
                        .add();
            }
        }

        /** Each item that is referred to, and each expert together with each topic, the smaller id first. */
        private static List<List<String>> targets(List<Reference> references) {
            List<List<String>> targets = new ArrayList<>();
            for (Reference one : references) {
                targets.add(List.of(one.target().toString(), ""));
                for (Reference other : references) {
                    if (one.role().equals("topic") && (other.role().equals("expert") || other.role().equals("coAuthor"))) {
                        targets.add(Stream.of(one, other).map(each -> each.target().toString()).sorted().toList());
                    }
                }
            }
            return targets;
        }

        void execute() {
            tables.forEach(PreparedBatch::execute);
            references.execute();
            listings.execute();
        }
    }
}
