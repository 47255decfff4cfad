package org.expertqa.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.expertqa.container.FreePorts;
import org.expertqa.container.Visitor;
import org.expertqa.launcher.Program;

/** The site as {@code java -jar} serves it: the samples, one answer that was withdrawn, and one that can not be shown. */
final class RunningSite implements AutoCloseable {

    static final String WITHDRAWN = "/answers/an-answer-that-was-withdrawn";
    static final String FAILING = "/answers/an-answer-that-fails";

    private static final String ANSWER = """
            ---
            id: 01900000-0000-7000-8000-0000000000%s
            slug: %s
            language: en-GB
            expert: nora-field
            state: %s
            sections:
              - heading: A part
                kind: %s
                body: Its text.
            ---
            # What becomes of an answer like this one?

            ## Quick Answer

            You will see.
            """;
    private static final String EXPERT = """
            ---
            type: expert
            slug: nora-field
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

    static RunningSite start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("journeys");
        withdrawnAndFailing(folder);
        int port = FreePorts.one();
        URI address = URI.create("http://127.0.0.1:" + port);
        Map<String, String> settings = Map.of(
                "EXPERTQA_LANGUAGE",
                "en-GB",
                "EXPERTQA_TEMPLATES",
                templates(folder).toString());
        Program program = Program.start(
                folder, settings, "serve", "--port", Integer.toString(port), "--home", home(folder), "--samples");
        program.awaitReady(new Visitor(address));
        return new RunningSite(folder, program, address);
    }

    /** The address of a path such as {@code /answers}. */
    String at(String path) {
        return address + path;
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

    private static void withdrawnAndFailing(Path folder) throws IOException, InterruptedException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("expert.md"), EXPERT);
        Files.writeString(texts.resolve("failing.md"), answer("f1", FAILING, "published", "failing"));
        Files.writeString(texts.resolve("withdrawn.md"), answer("f2", WITHDRAWN, "published", "standard"));
        bring(folder, texts);
        Files.writeString(texts.resolve("withdrawn.md"), answer("f2", WITHDRAWN, "withdrawn", "standard"));
        bring(folder, texts);
    }

    private static String answer(String id, String path, String state, String kind) {
        return ANSWER.formatted(id, path.substring("/answers/".length()), state, kind);
    }

    private static void bring(Path folder, Path texts) throws IOException, InterruptedException {
        Program.Outcome outcome = Program.run(
                folder, Map.of(), "import", "--publish", "--update", "--home", home(folder), texts.toString());
        if (outcome.exit() != 0) {
            throw new IllegalStateException("The texts were not imported: " + outcome.err());
        }
    }

    /** A template that asks its section for something that no section has. */
    private static Path templates(Path folder) throws IOException {
        Path templates = folder.resolve("templates");
        Path sections = Files.createDirectories(templates.resolve("answer/site"));
        Files.writeString(sections.resolve("_section-failing.vm"), "$section.nothing\n");
        return templates;
    }

    private static String home(Path folder) {
        return folder.resolve("home").toString();
    }
}
