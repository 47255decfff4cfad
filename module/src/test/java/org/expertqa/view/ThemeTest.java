package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.expertqa.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

    /** A page that shows two words. */
    public record ProbePage(Head head, String heading, String explanation, int status) implements SitePage {}

    /** Another page of the same words. */
    public record OtherPage(Head head, String heading, String explanation, int status) implements SitePage {}

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
    private static final String OURS = "<h1>Not found</h1>";

    @TempDir
    Path home;

    private VelocityViews views;

    @BeforeEach
    void open() {
        views = new VelocityViews(Samples.site(), Theme.in(home.resolve("templates")), false);
    }

    @Test
    void aTemplateThatIsPutInShowsWhileTheSiteIsUp() throws IOException {
        assertThat(shown()).contains(OURS);

        template("web/error.vm", "<h1>Theirs: $page.heading</h1>");

        awaitThat(this::shown, "Theirs: Not found");
        assertThat(views.faults()).isEmpty();
    }

    @Test
    void aTemplateThatIsTakenOutLeavesOurs() throws IOException {
        template("web/error.vm", "theirs");
        awaitThat(this::shown, "theirs");

        Files.delete(home.resolve("templates/web/error.vm"));

        awaitThat(this::shown, OURS);
    }

    @Test
    void aPageOfBeforeAChangeHasAnotherNumber() throws IOException {
        int before = views.lookNumber();

        template("web/error.vm", "theirs");
        awaitThat(this::shown, "theirs");

        assertThat(views.lookNumber()).isGreaterThan(before);
    }

    @Test
    void aTemplateThatCanNotBeReadShowsOursAndIsToldWithFileAndLine() throws IOException {
        template("web/error.vm", "<h1>\n#if($page.heading)\nnever ended");

        awaitThat(() -> views.faults().toString(), "web/error.vm, line 3");
        assertThat(shown()).contains(OURS);
        assertThat(views.faults()).singleElement().asString().contains("the file ends in the middle of it.");
    }

    @Test
    void aBrokenReferenceShowsOursAndIsToldWithFileAndLine() throws IOException {
        template("web/error.vm", "theirs\n\n$page.haeding");
        awaitThat(() -> shown() + views.faults(), "web/error.vm, line 3, column 7");

        assertThat(shown()).contains(OURS).doesNotContain("theirs");
        assertThat(views.faults()).singleElement().asString().contains("haeding");
    }

    @Test
    void aFaultThatSeveralPagesMeetIsToldOnce() throws IOException {
        template("layout/_header.vm", "$page.answers");
        awaitThat(() -> shown() + views.faults(), "layout/_header.vm, line 1");

        views.render(View.of("web/error", new OtherPage(Head.of("Other", "", ""), "a", "b", 404), Locale.UK));

        assertThat(views.faults()).hasSize(1);
    }

    @Test
    void aChangeIsRehearsedOnceBeforeSomebodyComes() throws IOException {
        List<View> played = new ArrayList<>();
        Supplier<List<View>> pages = () -> {
            played.add(probe());
            return List.of(probe());
        };
        views.rehearse(pages);
        assertThat(played).isEmpty();

        template("web/error.vm", "$page.haeding");

        awaitThat(
                () -> {
                    views.rehearse(pages);
                    return views.faults().toString();
                },
                "web/error.vm, line 1");
        views.rehearse(pages);
        assertThat(played).hasSize(1);
    }

    @Test
    void aRehearsalThatFailedIsStillAwaited() throws IOException {
        template("web/error.vm", "$page.haeding");
        VelocityViews themed = new VelocityViews(Samples.site(), Theme.in(home.resolve("templates")), false);
        Supplier<List<View>> unread = () -> {
            throw new IllegalStateException("The database does not answer.");
        };
        assertThatThrownBy(() -> themed.rehearse(unread)).hasMessage("The database does not answer.");

        themed.rehearse(() -> List.of(probe()));

        assertThat(themed.faults()).singleElement().asString().contains("web/error.vm, line 1");
        assertThat(themed.awaitsRehearsal()).isFalse();
    }

    @Test
    void aTemplateThatNoPageAsksForIsNamedWithTheNearestOfOurs() throws IOException {
        template("answer/site/_cal.vm", "misspelt");
        template("error.vm", "in the wrong folder");
        template("layout/_header.vm", "#parse(\"layout/_logo.vm\")");
        template("layout/_logo.vm", "named by another");
        template("answer/site/_section-myth.vm", "of no kind");
        template("answer/site/_section-myths.vm", "of a kind");

        assertThat(Strangers.of(Theme.in(home.resolve("templates"), Set.of("answer/site/_section-myths.vm"))))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("answer/site/_cal.vm: ")
                                .endsWith(" answer/site/_call.vm."),
                        second -> assertThat(second).startsWith("answer/site/_section-myth.vm: "),
                        third -> assertThat(third).startsWith("error.vm: ").endsWith(" web/error.vm."));
    }

    @Test
    void aFileThatIsNotServedIsNamedWithWhatWouldBeRight() throws IOException {
        asset("Logo.png", "large letter");
        asset("logo.gif", "unknown kind");
        asset("mark.svg", "<svg/>");
        asset("film.css", "x".repeat(5_000_001));
        asset(".DS_Store", "left behind");

        assertThat(Strangers.of(Theme.in(home.resolve("templates"))))
                .hasSize(3)
                .anyMatch(sentence -> sentence.startsWith("film.css: ") && sentence.contains("at most 5 MB"))
                .anyMatch(sentence -> sentence.startsWith("Logo.png: "))
                .anyMatch(sentence -> sentence.startsWith("logo.gif: ") && sentence.contains(".png, .svg"));
    }

    @Test
    void theListOfOurTemplatesIsComplete() throws IOException {
        Path ours = Path.of("src/main/resources/org/expertqa/templates");
        try (Stream<Path> files = Files.walk(ours)) {
            assertThat(OwnTemplates.names())
                    .containsExactlyElementsOf(files.filter(
                                    file -> file.toString().endsWith(".vm"))
                            .map(file -> ours.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void aMendedTemplateIsNoFaultAnyMore() throws IOException {
        template("web/error.vm", "#if(");
        awaitThat(() -> views.faults().toString(), "web/error.vm");

        template("web/error.vm", "mended");

        awaitThat(() -> views.faults().isEmpty() ? shown() : "still told", "mended");
    }

    @Test
    void brokenMacrosShowOurs() throws IOException {
        template("macros.vm", "#macro(time $date)#if(");

        awaitThat(() -> views.faults().toString(), "macros.vm");
        assertThat(shown()).contains(OURS);
    }

    @Test
    void aFileOfTheInstallationStandsBeforeOursUnderAnotherAddress() throws IOException {
        String before = views.assets().path("site.css");

        asset("site.css", "body { color: teal }");
        asset("logo.svg", "<svg/>");
        awaitThat(() -> views.assets().path("site.css").equals(before) ? "as before" : "changed", "changed");

        assertThat(content("site.css")).isEqualTo("body { color: teal }");
        assertThat(content("logo.svg")).isEqualTo("<svg/>");
        assertThat(content("inter-license.txt")).isNotEmpty();
    }

    @Test
    void onlyFilesOfKnownKindsAndPlainNamesAreServed() throws IOException {
        asset("site.css", "ours no more");
        asset("secret.properties", "password=x");
        asset(".hidden.css", "x");
        asset("page.html", "x");
        awaitThat(() -> content("site.css"), "ours no more");

        String hash = views.assets().path("site.css").split("/")[2];
        for (String name : new String[] {"secret.properties", ".hidden.css", "page.html", "list"}) {
            assertThat(views.assets().find(hash, name)).as(name).isEmpty();
        }
    }

    @Test
    void aTemplateThatExhaustsTheParserOrTheMemoryShowsOurs() throws IOException {
        for (String harm : List.of(
                "#if(true)".repeat(20_000) + "#end".repeat(20_000),
                "#parse(\"web/error.vm\")",
                "$page.heading.repeat(2000000000)",
                "#foreach($i in [1..1000])#foreach($j in [1..1000])" + "x".repeat(1_000) + "#end#end")) {
            template("web/error.vm", harm);
            awaitThat(() -> shown() + views.faults(), "web/error.vm, line 1");

            assertThat(shown()).contains(OURS);
            assertThat(views.faults()).hasSize(1);
            Files.delete(home.resolve("templates/web/error.vm"));
            awaitThat(() -> views.faults().toString(), "[]");
        }
    }

    @Test
    void loopsWithinOneAnotherAreBoundedTogether() throws IOException {
        String loop = "#foreach($%s in [1..1000])";
        template(
                "web/error.vm",
                "line\n" + loop.formatted("i") + loop.formatted("j") + "\n  " + loop.formatted("k") + "#end#end#end");
        awaitThat(() -> shown() + views.faults(), "web/error.vm, line 3");

        assertThat(shown()).contains(OURS);
        assertThat(views.faults().toString()).contains("at most 100000 turns");
    }

    @Test
    void aLinkLeadsNobodyOutOfTheFolders() throws IOException {
        Path secret = Files.writeString(home.resolve("secret"), "secret");
        asset("site.css", "theirs");
        Files.createSymbolicLink(home.resolve("assets/stolen.css"), secret);
        template("web/error.vm", "theirs #parse(\"stolen.vm\")");
        Files.createSymbolicLink(home.resolve("templates/stolen.vm"), secret);
        awaitThat(() -> content("site.css"), "theirs");

        assertThat(shown()).contains(OURS).doesNotContain("secret");
        assertThat(views.assets().find(views.assets().path("site.css").split("/")[2], "stolen.css"))
                .isEmpty();
    }

    @Test
    void inDevelopmentAFaultIsShownInsteadOfOurs() throws IOException {
        VelocityViews dev = new VelocityViews(Samples.site(), Theme.in(home.resolve("templates")), true);
        template("web/error.vm", "$page.haeding");

        assertThat(outcome(dev)).contains("haeding").doesNotContain(OURS);
    }

    private String shown() {
        return outcome(views);
    }

    private static String outcome(VelocityViews views) {
        try {
            return new String(views.render(probe()), StandardCharsets.UTF_8);
        } catch (RuntimeException e) {
            return e.getMessage();
        }
    }

    private static View probe() {
        return View.of(
                "web/error", new ProbePage(Head.of("Probe", "", ""), "Not found", "Nothing here", 404), Locale.UK);
    }

    private String content(String name) {
        String[] parts = views.assets().path(name).split("/");
        return new String(views.assets().find(parts[2], parts[3]).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static void awaitThat(Supplier<String> seen, String expected) {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (!seen.get().contains(expected) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(seen.get()).contains(expected);
    }

    private void template(String name, String text) throws IOException {
        write(home.resolve("templates").resolve(name), text);
    }

    private void asset(String name, String text) throws IOException {
        write(home.resolve("assets").resolve(name), text);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
