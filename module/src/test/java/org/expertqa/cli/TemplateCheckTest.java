package org.expertqa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TemplateCheckTest {

    private static final Path SAMPLES = Path.of("../samples/content");

    @TempDir
    Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void forgetTheSettings() {
        System.clearProperty("EXPERTQA_HOME");
        System.clearProperty("EXPERTQA_TEMPLATES");
    }

    @Test
    void theSampleThemeIsWhole() {
        System.setProperty("EXPERTQA_TEMPLATES", "../samples/theme/templates");

        assertThat(check()).as(err.toString()).isZero();
        assertThat(out.toString()).contains("4 templates of yours");
    }

    @Test
    void ourOwnTemplatesAreWhole() {
        System.setProperty("EXPERTQA_TEMPLATES", "src/main/resources/org/expertqa/templates");

        assertThat(check()).as(err.toString()).isZero();
    }

    @Test
    void everyBrokenReferenceOfAPageIsNamedWithFileAndLine() throws IOException {
        template("answer/site/_call.vm", "$page.first\n#set($call = $page.callToAction.get())\n$call.second()\n$third");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString().lines())
                .anyMatch(line -> line.startsWith("answer/site/_call.vm, line 1,") && line.contains("$page.first"))
                .anyMatch(line -> line.startsWith("answer/site/_call.vm, line 3,") && line.contains("second"))
                .anyMatch(line -> line.startsWith("answer/site/_call.vm, line 4,") && line.contains("$third"));
    }

    @Test
    void aNameIsOneLineWhateverIsInIt() throws IOException {
        Files.createDirectories(home.resolve("assets"));
        Files.writeString(home.resolve("assets/a\nERROR b\u001B[2J.css"), "p { color: red }");
        template("answer/site/\u202Emine.vm", "one");

        check();

        assertThat(err.toString())
                .contains("a\\u000AERROR b\\u001B[2J.css: this file is not served")
                .contains("answer/site/\\u202Emine.vm: no page asks");
    }

    @Test
    void aTemplateThatNoPageUsesIsReadAllTheSame() throws IOException {
        template("answer/site/_section-mine.vm", "one\n#if($section.heading)");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString()).contains("answer/site/_section-mine.vm, line 2");
    }

    @Test
    void aMisspeltTemplateAndAFileThatIsNotServedAreNamed() throws IOException {
        template("answer/site/_cal.vm", "one");
        template("../assets/Logo.PNG", "a picture");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString())
                .contains("answer/site/_cal.vm: no page asks for this template", "the nearest is answer/site/_call.vm.")
                .contains("Logo.PNG: this file is not served");
    }

    @Test
    void aTemplateOfASectionKindOfAnotherJarIsNoStranger() throws IOException {
        template("answer/site/_section-checklist.vm", "$section.heading");

        assertThat(check()).as(err.toString()).isZero();
    }

    @Test
    void brokenMacrosAreNamed() throws IOException {
        template("macros.vm", "#macro(time $date)\n#if(");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString()).contains("macros.vm");
    }

    @Test
    void aMissingAssetAndAMissingWordAreNamed() throws IOException {
        template("layout/_head.vm", "$assets.path(\"none.css\")");
        template("layout/_footer.vm", "$text.get(\"no.such.word\")");

        assertThat(check()).isEqualTo(1);
        assertThat(err.toString()).contains("none.css").contains("no.such.word");
    }

    @Test
    void withoutTemplatesOfItsOwnAnInstallationIsToldWhereTheyGo() {
        assertThat(check()).isEqualTo(1);
        assertThat(err.toString()).contains(home.resolve("templates") + " is not there; put templates");
    }

    private void template(String name, String text) throws IOException {
        Path file = home.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int check() {
        CommandLine program = CommandLineProgram.withCommands(() -> 0, SAMPLES);
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(
                List.of("check", "--home", home.toString(), "--templates").toArray(String[]::new));
    }
}
