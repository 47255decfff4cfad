package org.expertqa.importing.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.account.Role;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.AdminRequests;
import org.expertqa.admin.FieldProblem;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.storage.StoredSources;
import org.expertqa.view.Assets;
import org.expertqa.view.ScreenView;
import org.expertqa.view.ScreenViews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an editor sees of a text that was pasted, and what becomes of it. */
class PasteScreensTest {

    private static final ScreenViews VIEWS = new ScreenViews(Samples.site(), () -> new Assets(""));
    private static final AdminRequest REQUEST = AdminRequests.of(AdminRequests.account(Role.EDITOR));
    private static final String TEXT = """
            From the drawer.
            And below it.

            Why is the bread flat?

            ## Quick Answer

            It is young.

            ## Expert Guidance from Nora Field

            Nora Field bakes.
            """;

    private final TestClock clock = new TestClock();
    private final Database database = TestDatabases.migratedCopy();
    private final StoredContents contents = new StoredContents(database, clock);
    private final StoredSources sources = new StoredSources(database, clock);
    private final Importer importer = new Importer(contents, database, sources, new Reader(), clock);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyCharacterOfTheTextIsOnTheScreen() {
        Document screen = reading(TEXT, Placements.NONE);

        List<String> lines = new ArrayList<>();
        screen.select(".tag").remove();
        screen.select(".lines li").forEach(line -> lines.add(line.wholeText().strip()));
        assertThat(lines).containsExactlyElementsOf(TEXT.lines().toList());
    }

    @Test
    void whatIsInNoFieldStandsAboveWithAMenu() {
        Document screen = reading(TEXT, Placements.NONE);

        assertThat(screen.select(".runs li")).hasSize(1);
        assertThat(screen.select(".said").first().wholeText()).isEqualTo("From the drawer.\nAnd below it.");
        assertThat(screen.select(".runs input").eachAttr("value")).containsExactly("1", "2");
        assertThat(screen.select(".runs option").eachAttr("value"))
                .contains("", "nothing", "answers[0].introduction", "experts[0].bio");
        assertThat(screen.select(".runs option").eachAttr("value").stream().filter(field -> !field.isEmpty()))
                .allMatch(Placements::isField);
    }

    @Test
    void whatWasPlacedIsInItsFieldAndCanBeTakenBack() {
        Document screen = reading(TEXT, Placements.NONE.place(1, 2, "answers[0].introduction"));

        assertThat(screen.select(".runs")).isEmpty();
        assertThat(screen.select(".row.introduction dd").text()).isEqualTo("From the drawer. And below it.");
        assertThat(screen.select(".placed button").eachAttr("value")).containsExactly("1-2");
    }

    @Test
    void theSameFieldIsNamedOnBothSidesAndNotByColourAlone() {
        Document screen = reading(TEXT, Placements.NONE);

        assertThat(screen.select(".lines .to.quick").attr("data-field"))
                .isEqualTo(screen.select(".row.quick").attr("data-field"))
                .isEqualTo("answers[0].quickAnswer");
        assertThat(screen.select(".lines .to.quick .tag").text()).isEqualTo("Quick answer");
        assertThat(screen.select(".legend .to").eachText()).contains("Quick answer", "In no field");
    }

    @Test
    void aStoredBioStaysAndThatIsSaid() {
        assertThat(reading(TEXT, Placements.NONE).text()).contains("Not known yet: will be made as a draft, too.");
        ItemId nora = contents.nextId();
        Expert stored = Expert.named("Nora Field", "Nora", "Something else.");
        contents.save(Experts.TYPE, nora, 0, stored, new Author("somebody"), "");

        assertThat(reading(TEXT, Placements.NONE).text())
                .contains("Known already: Nora Field. The stored bio says something else and stays as it is.");
    }

    @Test
    void theDraftIsThePersonsAndTheTextIsKeptWithWhatWasSaidOfIt() {
        Placements placed = Placements.NONE.place(1, 2, "answers[0].introduction");

        FileResult result = draft(TEXT, placed);

        ItemId id = result.items().get(0).id();
        assertThat(contents.item(ExpertAnswers.TYPE, id).flatMap(ItemSummary::createdBy))
                .contains(REQUEST.account().id().toString());
        SourceText kept = sources.of(id).orElseThrow().text();
        assertThat(kept.text()).isEqualTo(TEXT);
        assertThat(kept.placed()).isEqualTo(placed);
    }

    @Test
    void theSameTextTwiceIsTheSameDraft() {
        ItemId first = draft(TEXT, Placements.NONE).items().get(0).id();

        FileResult again = draft(TEXT, Placements.NONE.place(1, 2, Placements.NOTHING));

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.items().get(0).id()).isEqualTo(first);
    }

    @Test
    void whatIsRefusedInPartIsNotStoredAtAll() {
        String part = "\n\n### More\n\n" + "It is long. ".repeat(15_000);
        String large = "# FAQ\n\n## Why is it flat?\n\nIt is young.\n\n## Why is it long?\n\nSo." + part.repeat(3);

        FileResult result = draft(large, Placements.NONE);

        assertThat(result.problems()).isNotEmpty();
        assertThat(result.items()).isEmpty();
        assertThat(contents.items(ExpertAnswers.TYPE, Optional.empty(), 10)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileLines")
    void whateverIsPastedIsShownAsItWasTyped(String line) {
        String text = "# Why " + line + "?\n\nSo " + line + ".\n\n## About " + line + "\n\n" + line + "\n";
        SourceText source = new SourceText("pasted.txt", text);
        Document screen = reading(text, Placements.NONE);
        Document form = show(PasteScreen.of(
                new PasteForm(text, "", "", line), List.of(new FieldProblem("text", line)), List.of(), REQUEST));

        for (Document each : List.of(screen, form)) {
            assertThat(each.select("img, svg, iframe, style, [onerror], [onload]"))
                    .isEmpty();
            assertThat(each.select("script")).allMatch(script -> script.hasAttr("src"));
        }
        screen.select(".tag").remove();
        assertThat(screen.select("#line-3").first().wholeText().strip()).isEqualTo("So " + line + ".");
        assertThat(form.select("textarea").first().wholeText().replaceFirst("^\n", ""))
                .isEqualTo(source.text());
        assertThat(form.select("[name=name]").attr("value")).isEqualTo(line);
    }

    static Stream<String> hostileLines() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</textarea><svg onload=alert(1)>",
                "#set($x = 7 * 7)$x ${7*7} $screen.getClass()",
                "{{7*7}} <%= 7*7 %>",
                "Müller & Söhne <b>",
                "\u0627\u0644\u0633\u0624\u0627\u0644 <i>");
    }

    @Test
    void aNameOfAFileIsOnlyAName() {
        assertThat(new PasteForm("Why?", "", "", "C:\\mail\\letter.md").fileName())
                .isEqualTo("letter.md");
        assertThat(new PasteForm("Why?", "", "", "../../x\u0000y.txt").fileName())
                .isEqualTo("xy.txt");
        assertThat(new PasteForm("Why?", "", "", "").fileName()).isEqualTo("pasted");
        assertThat(new PasteForm("Why?", "<p>Why?", "", "").fileName()).isEqualTo("pasted.html");
        assertThat(new PasteForm("Why?", "<p>Why?", "text", "").fileName()).isEqualTo("pasted.txt");
    }

    @Test
    void whatCanNotBeReadIsSaidInASentence() {
        assertThat(problem("")).contains("Paste a text first");
        assertThat(problem("a".repeat(1_000_001))).contains("over 1 MB");
        assertThat(problem("Why?\na\u0000b")).contains("Line 2").contains("control character");
        assertThat(problem("[{\"title\":{\"rendered\":\"A\"},\"content\":{\"rendered\":\"x\"}},"
                        + "{\"title\":{\"rendered\":\"B\"},\"content\":{\"rendered\":\"x\"}}]"))
                .contains("2 texts");
        assertThat(problem("# Why?\n\n" + "So. ".repeat(60_000))).contains("at most 200,000 characters");
        assertThat(problem("Why?")).isEmpty();
    }

    @Test
    void linesThatAreNoneAreRefused() {
        assertThat(placing("1", "2", "answers[0].question", "")).isEmpty();
        assertThat(placing("1", "2", "", "")).isEmpty();
        assertThat(placing("0", "2", "nothing", "")).hasSize(1);
        assertThat(placing("2", "1", "nothing", "")).hasSize(1);
        assertThat(placing("1", "11", "nothing", "")).hasSize(1);
        assertThat(placing("1", "99999999999", "nothing", "")).hasSize(1);
        assertThat(placing("x", "2", "nothing", "")).hasSize(1);
        assertThat(placing("1", "2", "answers[0].slug", "")).hasSize(1);
        assertThat(placing("1", "2", "", "1")).hasSize(1);
        assertThat(new PlacementForm(List.of("1"), List.of(), List.of("nothing"), "").problems(10, REQUEST.text()))
                .hasSize(1);
    }

    private static List<FieldProblem> placing(String from, String to, String field, String back) {
        return new PlacementForm(List.of(from), List.of(to), List.of(field), back).problems(10, REQUEST.text());
    }

    private static String problem(String text) {
        return new PasteForm(text, "", "", "")
                .problems(new Reader(), REQUEST.text()).stream()
                        .map(FieldProblem::sentence)
                        .findFirst()
                        .orElse("");
    }

    private FileResult draft(String text, Placements placed) {
        SourceText source = new SourceText("pasted.txt", text).with(placed);
        return importer.inTheNameOf(REQUEST.author()).draft(new Reader().read(source), source);
    }

    private Document reading(String text, Placements placed) {
        SourceText source = new SourceText("pasted.txt", text).with(placed);
        ReadFile read = new Reader().read(source);
        return show(new Reading(source, read, new KnownExperts(contents), REQUEST)
                .view("/admin/paste/x", List.of(), List.of()));
    }

    private static Document show(ScreenView view) {
        return Jsoup.parse(new String(VIEWS.render(view), StandardCharsets.UTF_8));
    }
}
