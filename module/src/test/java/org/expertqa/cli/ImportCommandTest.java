package org.expertqa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.expertqa.json.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the import tells on standard output and beside it, and how it ends. */
class ImportCommandTest {

    private static final String JSON = "{\n  \"type\": \"answer\",\n  \"question\": \"Why?\"\n}\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void forgetTheHome() {
        System.clearProperty("EXPERTQA_HOME");
    }

    @Test
    void jsonIsRefusedInASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), JSON);

        int exit = run("import", "--dry-run", file.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err).hasToString(file + ":1: This is JSON; what was exported as Markdown can be imported.\n");
    }

    @Test
    void whatAFolderHoldsBesideTextsIsCounted() throws IOException {
        Files.writeString(folder.resolve("a.md"), "# Why is the bread flat?\n");
        Files.writeString(folder.resolve("b.MD"), "# Why is the bread sour?\n");
        Files.writeString(folder.resolve("c.css"), "p { color: red }");
        Files.writeString(folder.resolve("d.png"), "no text");
        Files.writeString(folder.resolve("e.HTM"), "<h1>Why is the bread dry?</h1>");
        Files.writeString(
                folder.resolve("f.json"),
                "[{\"title\":{\"rendered\":\"Why is it dark?\"},\"content\":{\"rendered\":\"<p>Malt.\"}}]");

        int exit = run("import", "--dry-run", folder.toString());

        assertThat(exit).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("dry-run")))
                .hasSize(4);
        assertThat(err.toString()).contains("skipped 2 files that are not .md, .markdown, .txt, .html, .htm or .json");
    }

    @Test
    void aLinkThatLeadsOutOfAFolderIsNotFollowed() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Path outside = Files.writeString(folder.resolve("outside.md"), "# Why is the bread secret?\n");
        Files.writeString(inside.resolve("a.md"), "# Why is the bread flat?\n");
        Files.createSymbolicLink(inside.resolve("b.md"), outside);
        Files.createSymbolicLink(inside.resolve("c"), folder);
        Files.createSymbolicLink(inside.resolve("d.md"), inside.resolve("gone.md"));
        Files.createSymbolicLink(inside.resolve("e.md"), inside.resolve("a.md"));

        int exit = run("import", "--dry-run", inside.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString()).contains("/a.md", "/e.md").doesNotContain("secret");
        assertThat(err.toString())
                .contains("/b.md:1: This link leads out of the folder", "/c:1: This link leads out of the folder")
                .contains("/d.md:1: This link leads nowhere");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsToldAndNotOpened() throws IOException, InterruptedException {
        Path pipe = folder.resolve("a.md");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

        int exit = run("import", "--dry-run", folder.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err).hasToString(pipe + ":1: This is no regular file; it is not read.\n");
    }

    @Test
    void aContainerIsReportedWithTheTextThatWasTakenOutOfIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<nav>Home</nav><h1>Why is the bread dry?</h1>");

        run("import", "--dry-run", "--format", "json", file.toString());

        assertThat(report().get("text").textValue()).isEqualTo("Home\n\n# Why is the bread dry?\n");
        assertThat(report().get("spans").get(0).get("target").textValue()).isEqualTo("furniture");
    }

    @Test
    void standardInputIsToldByHowItBegins() throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("\n<!DOCTYPE html><h1>Why is the bread dry?</h1>".getBytes(UTF_8)));
        try {
            run("import", "--dry-run", "--format", "json", "-");
        } finally {
            System.setIn(before);
        }

        assertThat(report().at("/answers/0/question").textValue()).isEqualTo("Why is the bread dry?");
    }

    @Test
    void aRefusalIsToldBesideTheJsonAndInIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# Why is the bread flat?\n\nIt is young.\n");

        int exit = run("import", "--publish", "--format", "json", "--home", home(), file.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith(file + ":1: Stored, but not published. "));
        JsonNode problems = report().get("problems");
        assertThat(problems).hasSameSizeAs(err.toString().lines().toList());
        assertThat(problems.get(0).get("line").intValue()).isEqualTo(1);
        assertThat(problems.get(0).get("message").textValue()).startsWith("Stored, but not published. ");
    }

    @Test
    void aReportWithoutProblemsHasNoListOfThem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# Why is the bread flat?\n");

        run("import", "--dry-run", "--format", "json", file.toString());

        assertThat(report().has("problems")).isFalse();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatCanNotBeReadIsAProblemOfTheReport() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "a\nb\0");

        int exit = run("import", "--dry-run", "--format", "json", file.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(report().get("outcome").textValue()).isEqualTo("failed");
        assertThat(report().get("problems").get(0).get("line").intValue()).isEqualTo(2);
        assertThat(err.toString()).startsWith(file + ":2: ");
    }

    @Test
    void aPathThatIsNotThereIsSaid() {
        int exit = run("import", "--dry-run", folder.resolve("missing.md").toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("missing.md is not there; name a file, a folder, or - for standard input.");
    }

    @Test
    void anExportIntoAFileIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");

        int exit = run("export", "--home", home(), file.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("taken is a file; name a folder to write into.");
    }

    @Test
    void whatIsStoredWithoutALineOfTheFileSaysSo() throws IOException {
        String above = "Share this page with a friend of yours, who bakes as often as you do, or more";
        Path file = Files.writeString(
                folder.resolve("a.md"), above + "\nIt rained\nWhy is the bread flat?\nQuick Answer\nIt is young.\n");

        int exit = run("import", "--home", home(), file.toString());

        assertThat(exit).isZero();
        assertThat(err.toString().lines().filter(line -> line.contains("--dry-run")))
                .containsExactly(file + ":1: 2 lines are unassigned and in no answer, the first of them:"
                        + " \"Share this page with a friend of yours, who bakes as often…\"; --dry-run shows all");
    }

    @Test
    void aDryRunShowsEachLineThatIsUnassignedAndCountsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "It rained\nWhy is it flat?\nQuick Answer\nYoung.\n");

        run("import", "--dry-run", file.toString());

        assertThat(out.toString()).contains(file + ":1: unassigned: It rained\n");
        assertThat(err.toString()).doesNotContain("--dry-run shows all");
    }

    @Test
    void aDryRunShowsWhoAskedAndWhatTheyTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), """
                ---
                questionDetail: I bake on Sundays.
                askedBy:
                  displayName: Tired
                  location: Leeds
                ---
                # Why is the bread flat?
                """);

        run("import", "--dry-run", file.toString());

        assertThat(out.toString().lines()).contains("  question detail 4 words", "  asked by        Tired, Leeds");
    }

    @Test
    void aDryRunThatPublishesEndsAsTheRealOneWould() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# Why is the bread flat?\n\nIt is young.\n");

        int dry = run("import", "--dry-run", "--publish", file.toString());
        String foreseen = problems(file, "would not be published: ");
        int real = run("import", "--publish", "--home", home(), file.toString());

        assertThat(dry).isEqualTo(1).isEqualTo(real);
        assertThat(foreseen)
                .contains("quickAnswer: ", "expert: ")
                .isEqualTo(problems(file, "Stored, but not published. "));
    }

    @Test
    void aDryRunRefusesNothingThatIsToStayADraftOrIsComplete() throws IOException {
        Path complete = Path.of("../samples/expert-answer.md");
        Path draft = Files.writeString(
                folder.resolve("a.md"), "---\nstate: draft\n---\n# Why is the bread flat?\n\nIt is young.\n");

        int exit = run("import", "--dry-run", "--publish", complete.toString(), draft.toString());

        assertThat(err.toString()).doesNotContain("would not be published");
        assertThat(exit).isZero();
    }

    @Test
    void aDryRunForeseesThatTheExpertOfAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("nora.md"), "---\ntype: expert\n---\nNora bakes.\n");

        int exit = run("import", "--dry-run", "--publish", file.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(problems(file, "would not be published: ")).contains("displayName: ");
    }

    @Test
    void whatStaysADraftBecauseItsFileSaysSoIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "# Why is the bread flat?\n\nIt is young.\n");
        run("import", "--home", home(), file.toString());
        run("export", "--home", home(), folder.resolve("out").toString());
        Path exported = folder.resolve("out/answers/why-is-the-bread-flat.md");
        Files.writeString(exported, Files.readString(exported).replace("young", "too young"));

        int exit = run("import", "--publish", "--update", "--home", home(), exported.toString());

        assertThat(exit).isZero();
        assertThat(out.toString()).contains("updated why-is-the-bread-flat ");
        assertThat(err.toString()).contains("stays a draft: the front matter says state: draft");
    }

    @Test
    void anImportThatDoesNotPublishSaysNothingOfDrafts() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.md"), "---\nstate: draft\n---\n# Why is the bread flat?\n\nIt is young.\n");

        run("import", "--home", home(), file.toString());

        assertThat(err.toString()).doesNotContain("draft");
    }

    @Test
    void aLineOfTheTextThatWasTakenOutIsNotCalledOneOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<nav>Home</nav><h1>Why is the bread dry?</h1>");

        run("import", "--dry-run", "--publish", file.toString());

        assertThat(err.toString().lines())
                .anyMatch(line -> line.startsWith(file + ": line 1 of the text taken out: warning EXPERT_MISSING: "))
                .anyMatch(line -> line.startsWith(file + ": line 3 of the text taken out: would not be published: "))
                .noneMatch(line -> line.startsWith(file + ":1:"));
    }

    /** What stands behind these words, line by line. */
    private String problems(Path file, String words) {
        return err.toString()
                .lines()
                .filter(line -> line.startsWith(file + ":") && line.contains(words))
                .map(line -> line.replace(words, ""))
                .collect(Collectors.joining("\n"));
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    private JsonNode report() throws IOException {
        return Json.mapper().readTree(out.toString()).get("files").get(0);
    }

    private int run(String... args) {
        CommandLine program = CommandLineProgram.withCommands(() -> 0, Path.of("../samples/content"));
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(args);
    }
}
