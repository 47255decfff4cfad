package org.expertqa.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import org.expertqa.container.FreePorts;
import org.expertqa.container.SetUpLink;
import org.expertqa.container.Visitor;
import org.expertqa.content.Contents;
import org.expertqa.launcher.Program;
import org.expertqa.launcher.Waiting;
import org.jdbi.v3.core.Jdbi;

/** The site as {@code java -jar} serves it: the samples, one answer that was withdrawn, and one expert who can not be read. */
final class RunningSite implements AutoCloseable {

    static final String WITHDRAWN = "/answers/an-answer-that-was-withdrawn";
    static final String SEARCH = "/search?q=sleep";
    static final String FAILING = "/experts/a-person-who-is-spoilt";

    private static final String NORA = "(select id from item where type = 'expert' and title = 'Nora Field')";
    private static final String ANSWER = """
            ---
            id: 01900000-0000-7000-8000-0000000000f1
            slug: an-answer-that-was-withdrawn
            language: en-GB
            expert: a-person-who-is-spoilt
            state: %s
            ---
            # What becomes of an answer like this one?

            ## Quick Answer

            You will see.
            """;
    private static final String EXPERT = """
            ---
            type: expert
            slug: a-person-who-is-spoilt
            displayName: Nora Field
            ---
            Nora Field bakes.
            """;

    private final Path folder;
    private final Program program;
    private final URI address;

    private RunningSite(Path folder, Program program, URI address) {
        this.folder = folder;
        this.program = program;
        this.address = address;
    }

    static RunningSite start() throws Exception {
        Path folder = Files.createTempDirectory("journeys");
        bringWithdrawnAnswer(folder);
        spoilExpert(folder);
        RunningSite site = started(folder);
        awaitSearch(new Visitor(site.address));
        return site;
    }

    /** One of its own with the samples, where nobody has an account yet. */
    static RunningSite fresh() throws Exception {
        return started(Files.createTempDirectory("fresh"));
    }

    /** The same with its clocks in a time zone. */
    static RunningSite freshIn(String zone) throws Exception {
        return started(
                Files.createTempDirectory("fresh"), Map.of("EXPERTQA_LANGUAGE", "en-GB", "EXPERTQA_TIME_ZONE", zone));
    }

    private static RunningSite started(Path folder) throws Exception {
        return started(folder, Map.of("EXPERTQA_LANGUAGE", "en-GB"));
    }

    private static RunningSite started(Path folder, Map<String, String> environment) throws Exception {
        int port = FreePorts.one();
        URI address = URI.create("http://127.0.0.1:" + port);
        Program program = Program.start(
                folder, environment, "serve", "--port", Integer.toString(port), "--home", home(folder), "--samples");
        Visitor visitor = new Visitor(address);
        program.awaitReady(visitor);
        return new RunningSite(folder, program, address);
    }

    /** The index is built when the site is up already; until then a search says so. */
    private static void awaitSearch(Visitor visitor) throws Exception {
        Waiting.until("something is found", () -> visitor.get(SEARCH).body().contains("<mark>"));
    }

    /** The address of a path such as {@code /answers}. */
    String at(String path) {
        return address + path;
    }

    /** The path of the link by which the first account is made, as the log has it. */
    String setUpLink() throws Exception {
        return SetUpLink.in(folder.resolve("err"));
    }

    /** Brings texts in as drafts beside what is there, a new text of what is there as a change that is not public. */
    void bringDrafts(String... texts) throws IOException, InterruptedException {
        Path drafts = Files.createTempDirectory(folder, "drafts");
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(drafts.resolve(i + ".md"), texts[i]);
        }
        bring(Files.createTempDirectory(folder, "bringing"), drafts, "--update", "--home", home(folder));
    }

    /** Says of all drafts that have no maker that this account has made them, as if it had written them here. */
    void draftsAreOf(String email) {
        for (String column : List.of("item.id", "overview.item")) {
            String table = column.substring(0, column.indexOf('.'));
            change("update " + table + " set created_by = (select id from account where email = '" + email + "') where "
                    + column + " in (select item from overview where state = 'draft') and created_by is null");
        }
    }

    /** Plans a draft for an instant, as somebody will who writes it here. */
    void plan(String slug, Instant from) {
        change("insert into publication (item, revision, type, slug, live_from, published_by, published_at)"
                + " select id, 1, type, slug, " + from.toEpochMilli()
                + ", 'Alma Berg', created_at from item where slug = '" + slug + "'");
        change("update overview set state_until = 0 where item in (select id from item where slug = '" + slug + "')");
    }

    private void change(String sql) {
        Jdbi.create("jdbc:sqlite:" + folder.resolve("home").resolve("expertqa.db") + "?busy_timeout=10000")
                .useHandle(database -> database.execute(sql));
    }

    /** Does something with what the site shows, beside it, as a command does. */
    void inContents(Consumer<Contents> work) {
        Properties settings = new Properties();
        settings.setProperty("EXPERTQA_HOME", home(folder));
        try (Installation beside = Installation.open(Config.of(Settings.of(settings)), Clock.systemUTC())) {
            work.accept(beside.contents());
        }
    }

    /** What the site sends for a page. */
    String html(PageKind page) throws IOException, InterruptedException {
        return new Visitor(address).get(page.path()).body();
    }

    @Override
    public void close() throws IOException {
        program.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void bringWithdrawnAnswer(Path folder) throws IOException, InterruptedException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("expert.md"), EXPERT);
        for (String state : List.of("published", "withdrawn")) {
            Files.writeString(texts.resolve("answer.md"), ANSWER.formatted(state));
            bring(folder, texts, "--publish", "--update", "--home", home(folder));
        }
    }

    /** As a disk that forgets does it; no list knows her, so that only her own page fails. */
    private static void spoilExpert(Path folder) {
        Jdbi.create("jdbc:sqlite:" + folder.resolve("home").resolve("expertqa.db"))
                .useHandle(database -> {
                    database.execute("update revision set content = '{' where item in " + NORA);
                    database.execute("delete from listing where item in " + NORA);
                });
    }

    private static void bring(Path folder, Path texts, String... options) throws IOException, InterruptedException {
        Stream<String> arguments = Stream.of(Stream.of("import"), Stream.of(options), Stream.of(texts.toString()))
                .flatMap(part -> part);
        Program.Outcome outcome = Program.run(folder, Map.of(), arguments.toArray(String[]::new));
        if (outcome.exit() != 0) {
            throw new IllegalStateException("The texts were not imported: " + outcome.err());
        }
    }

    private static String home(Path folder) {
        return folder.resolve("home").toString();
    }
}
