package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.TestClock;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Slug;
import org.expertqa.content.StaleRevision;
import org.expertqa.content.State;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.expertqa.importing.storage.StoredSources;
import org.expertqa.topic.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files become items: once, with what they bring along, and published when asked to. */
class ImporterTest {

    private static final Slug NORA = new Slug("nora-field");

    @TempDir
    private Path home;

    private final TestClock clock = new TestClock();
    private Database database;
    private Contents contents;
    private Importer importer;

    @BeforeEach
    void open() {
        database = TestDatabases.sqlite(home);
        contents = new StoredContents(database, clock);
        importer = new Importer(contents, database, new StoredSources(database, clock), new Reader(), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPastedPageBecomesADraftWithItsExpert() {
        FileResult result = run(ImportOptions.DRAFTS, page(PastedPage.TEXT)).get(0);

        assertThat(result.outcome()).isEqualTo(Outcome.CREATED);
        ExpertAnswer answer = answer(only(ExpertAnswers.TYPE).id());
        assertThat(answer.expert()).contains(only(Experts.TYPE).id());
        assertThat(only(Experts.TYPE).slug()).contains(NORA);
        assertThat(only(ExpertAnswers.TYPE).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void theSamePageTwiceChangesNothing() {
        run(ImportOptions.DRAFTS, page(PastedPage.TEXT));

        FileResult again = run(ImportOptions.DRAFTS, page(PastedPage.TEXT.replace("\n", "\r\n")))
                .get(0);
        FileResult updated =
                run(ImportOptions.DRAFTS.updating(), page(PastedPage.TEXT)).get(0);

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(updated.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(only(ExpertAnswers.TYPE).latestRevision()).isEqualTo(1);
        assertThat(only(Experts.TYPE).latestRevision()).isEqualTo(1);
    }

    @Test
    void aPostThatWasCorrectedOnTheOldSiteBecomesANewRevision() {
        String posts =
                "[{\"id\":7,\"link\":\"https://a.example/b\",\"title\":{\"rendered\":\"FAQ\"},\"content\":{\"rendered\":"
                        + "\"<details><summary>Why?</summary>So.</details><details><summary>When?</summary>Now.</details>\"}}]";
        run(ImportOptions.DRAFTS, posts(posts));

        FileResult again = run(ImportOptions.DRAFTS.updating(), posts(posts)).get(0);
        FileResult left =
                run(ImportOptions.DRAFTS, posts(posts.replace("Now.", "Soon."))).get(0);
        FileResult corrected = run(ImportOptions.DRAFTS.updating(), posts(posts.replace("Now.", "Soon.")))
                .get(0);

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(left.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(corrected.items())
                .extracting(ImportedItem::outcome)
                .containsExactly(Outcome.UNCHANGED, Outcome.UPDATED);
    }

    @Test
    void aBadPostInAListStopsNoOther() {
        List<FileResult> results = run(
                ImportOptions.DRAFTS,
                posts("[{\"title\":{\"rendered\":\"Why?\"},\"content\":{\"rendered\":\"So.\"}},7]"));

        assertThat(results).extracting(FileResult::file).containsExactlyInAnyOrder("posts.json[0]", "posts.json[1]");
        assertThat(results).extracting(FileResult::outcome).containsExactlyInAnyOrder(Outcome.CREATED, Outcome.FAILED);
    }

    private static ImportFile posts(String json) {
        return ImportFile.of("posts.json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDraftIsFinishedWithItsExpertByTheNextImportThatPublishes() {
        run(ImportOptions.DRAFTS, page(PastedPage.TEXT));

        FileResult result = run(
                        new ImportOptions(true, false, Optional.of("https://example.org/course")),
                        page(PastedPage.TEXT))
                .get(0);

        assertThat(result.problems()).isEmpty();
        assertThat(only(ExpertAnswers.TYPE).state()).isEqualTo(State.PUBLISHED);
        assertThat(only(Experts.TYPE).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void aChangedTextBecomesASecondAnswerAndThatIsSaid() {
        run(ImportOptions.DRAFTS, page(PastedPage.TEXT));

        FileResult second =
                run(ImportOptions.DRAFTS, page(PastedPage.TEXT + "\n")).get(0);

        assertThat(second.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(second.read().orElseThrow().warnings())
                .filteredOn(warning -> warning.field().equals("slug"))
                .singleElement()
                .extracting(Warning::message)
                .asString()
                .contains("--update");
    }

    @Test
    void anIdOfAnotherTypeIsSaidAndStopsNobodyElse() {
        run(ImportOptions.DRAFTS, page(PastedPage.TEXT));
        String taken = "---\nid: " + only(Experts.TYPE).id() + "\n---\n# Why is that so, again?\n";

        List<FileResult> results =
                runAll(ImportOptions.DRAFTS, List.of(page(taken), page("# Is this one stored all the same?\n")));

        assertThat(results.get(0).problems())
                .singleElement()
                .asString()
                .contains("belongs to a content of type expert");
        assertThat(results.get(1).outcome()).isEqualTo(Outcome.CREATED);
    }

    @Test
    void aFileThatSaysWithdrawnTakesTheAnswerOffTheSite() {
        run(new ImportOptions(true, false, Optional.of("https://example.org/course")), page(PastedPage.TEXT));
        clock.pass(Duration.ofMinutes(1));
        String id = only(ExpertAnswers.TYPE).id().toString();
        String withdrawn = "---\nid: " + id + "\nstate: withdrawn\n---\n# Why is the bread flat in winter?\n";

        run(ImportOptions.DRAFTS.publishing().updating(), page(withdrawn));

        assertThat(only(ExpertAnswers.TYPE).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void publishingNamesWhatStandsInTheWayAndKeepsTheDraft() {
        FileResult result =
                run(ImportOptions.DRAFTS.publishing(), page(PastedPage.TEXT)).get(0);

        assertThat(result.problems())
                .extracting(ImportProblem::toString)
                .singleElement()
                .asString()
                .startsWith("page.txt:33: Stored, but not published. callToAction.url:");
        assertThat(only(ExpertAnswers.TYPE).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void anAddressForTheCallToActionLetsThePageBePublishedWithItsExpert() {
        ImportOptions options = new ImportOptions(true, false, Optional.of("https://example.org/course"));

        FileResult result = run(options, page(PastedPage.TEXT)).get(0);

        assertThat(result.problems()).isEmpty();
        assertThat(result.read().orElseThrow().warnings()).isEmpty();
        assertThat(only(ExpertAnswers.TYPE).state()).isEqualTo(State.PUBLISHED);
        assertThat(only(Experts.TYPE).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void whatWasExportedAsADraftStaysOne() {
        run(
                ImportOptions.DRAFTS.publishing(),
                file("a.md", "---\nstate: draft\nexpert: nora\n---\n# Why is this still a draft?\n"));

        assertThat(only(ExpertAnswers.TYPE).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void aStoredBioIsKeptAndTheDifferenceIsSaid() {
        ItemId nora = contents.nextId();
        contents.save(Experts.TYPE, nora, 0, Expert.named("Nora Field", "Nora", "Her own words."), Author.IMPORT, "");

        FileResult result =
                run(ImportOptions.DRAFTS.updating(), page(PastedPage.TEXT)).get(0);

        assertThat(contents.latest(Experts.TYPE, nora).orElseThrow().content().bio())
                .isEqualTo("Her own words.");
        assertThat(result.read().orElseThrow().warnings())
                .anySatisfy(warning -> assertThat(warning.message()).contains("was kept"));
    }

    @Test
    void anUpdateSavesARevisionOnlyWithTheOptionAndOnlyWhenItDiffers() {
        String id = "---\nid: 01900000-0000-7000-8000-00000000a0ff\n---\n";
        run(ImportOptions.DRAFTS, file("a.md", id + "# Why is it one?\n\nBecause."));

        assertThat(outcome(ImportOptions.DRAFTS, id + "# Why is it two?\n\nBecause."))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(outcome(ImportOptions.DRAFTS.updating(), id + "# Why is it one?\n\nBecause.\n"))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(outcome(ImportOptions.DRAFTS.updating(), id + "# Why is it two?\n\nBecause."))
                .isEqualTo(Outcome.UPDATED);
        assertThat(only(ExpertAnswers.TYPE).latestRevision()).isEqualTo(2);
    }

    @Test
    void aFolderIsStoredWhateverTheOrderOfItsFiles() {
        List<ImportFile> backwards = new ArrayList<>(SampleFiles.toImport());
        Collections.reverse(backwards);

        List<FileResult> results = runAll(ImportOptions.DRAFTS.publishing(), backwards);

        assertThat(results).flatExtracting(FileResult::problems).isEmpty();
        ItemId washing = contents.find(ExpertAnswers.TYPE, new Slug("washing-machine-broke-after-guarantee"))
                .orElseThrow();
        ItemId savings = contents.find(ExpertAnswers.TYPE, new Slug("savings-or-credit-card-first"))
                .orElseThrow();
        assertThat(answer(washing).related()).containsExactly(savings);
        assertThat(answer(savings).related()).contains(washing);
        assertThat(contents.items(ExpertAnswers.TYPE, Optional.empty(), 100))
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(State.PUBLISHED))
                .allSatisfy(item -> assertThat(item.latestRevision()).isEqualTo(1));
    }

    @Test
    void oneBadFileStopsNobodyElse() throws IOException {
        Path bad = Files.write(home.resolve("bad.md"), new byte[] {'W', '\n', (byte) 0xE9});
        Path good = Files.writeString(home.resolve("good.md"), PastedPage.TEXT, StandardCharsets.UTF_8);
        Path missing = home.resolve("missing.md");

        List<FileResult> results = runAll(
                ImportOptions.DRAFTS,
                Stream.of(bad, missing, good).map(ImportFile::of).toList());

        assertThat(results)
                .extracting(FileResult::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.CREATED);
        assertThat(results.get(0).problems().get(0))
                .hasToString(bad + ":2: This is not UTF-8; save the file as UTF-8 text.");
    }

    @Test
    void anUnknownTopicIsMadeAndAnUnknownExpertIsSaid() {
        FileResult result = run(
                        ImportOptions.DRAFTS,
                        file(
                                "a.md",
                                "---\nexpert: nobody-known\ntopics: [cold-kitchens]\n---\n# Why is nobody known here?\n"))
                .get(0);

        assertThat(only(Topics.TYPE).title()).isEqualTo("Cold kitchens");
        assertThat(result.read().orElseThrow().warnings())
                .extracting(Warning::code)
                .contains(WarningCode.EXPERT_MISSING);
        assertThat(answer(only(ExpertAnswers.TYPE).id()).expert()).isEmpty();
    }

    @Test
    void aDryRunReadsAndStoresNothing() {
        List<FileResult> results = new ArrayList<>();

        Importer.read(List.of(page(PastedPage.TEXT)), new Reader(), ImportOptions.DRAFTS, results::add);

        FileResult result = results.get(0);
        assertThat(result.json().get("outcome").textValue()).isEqualTo("dry-run");
        assertThat(result.json().get("answers")).hasSize(1);
        assertThat(contents.items(ExpertAnswers.TYPE, Optional.empty(), 10)).isEmpty();
    }

    @Test
    void eachQuestionOfATextBecomesAnAnswerOfItsOwn() {
        String text = "Q: Why is the bread flat?\nA: It is young.\nQ: Why is the bread sour?\nA: It is old.";

        run(ImportOptions.DRAFTS, page(text));
        FileResult again = run(ImportOptions.DRAFTS, page(text)).get(0);

        assertThat(again.items()).extracting(ImportedItem::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(contents.items(ExpertAnswers.TYPE, Optional.empty(), 10))
                .extracting(ItemSummary::title)
                .containsExactly("Why is the bread flat?", "Why is the bread sour?");
    }

    @Test
    void anAnswerThatIsTooLargeStopsNoOtherOfItsFile() {
        String large = ("## Part\n\n" + "word ".repeat(38_000) + "\n\n").repeat(3);
        String text = "# Is the first one small?\n\nYes.\n\n# Is the second one large?\n\n" + large
                + "# Is the third one small?\n\nYes.\n";

        FileResult result = run(ImportOptions.DRAFTS, page(text)).get(0);

        assertThat(result.items())
                .extracting(item -> item.slug().orElseThrow().value())
                .containsExactly("is-the-first-one-small", "is-the-third-one-small");
        assertThat(result.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("page.txt:5: The content has ")
                .contains("500 KB");
    }

    @Test
    void whatCouldNotBeReadIsToldBeforeWhatWasStoredAndEachInTheOrderOfTheFiles() {
        List<FileResult> results = runAll(
                ImportOptions.DRAFTS,
                List.of(
                        file("a.md", "# Is it young?\n\nYes."),
                        file("b.md", "---\n{\n---\n"),
                        file("c.md", "# Is it old?\n\nNo."),
                        file("d.md", "---\n[\n---\n"),
                        file("e.md", "# Is it flat?\n\nYes.")));

        assertThat(results).extracting(FileResult::file).containsExactly("b.md", "d.md", "a.md", "c.md", "e.md");
        assertThat(results)
                .extracting(FileResult::outcome)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.CREATED, Outcome.CREATED, Outcome.CREATED);
    }

    @Test
    void whatSomebodyElseSavesInBetweenIsAProblemOfThatAnswer() {
        Contents busy = (Contents) Proxy.newProxyInstance(
                Contents.class.getClassLoader(), new Class<?>[] {Contents.class}, this::savedInBetween);
        Importer late = new Importer(
                busy, database, new StoredSources(database, new TestClock()), new Reader(), new TestClock());
        List<FileResult> results = new ArrayList<>();

        late.importAll(
                List.of(page("# Is it busy here?\n\nYes."), page("# Is it quiet here?\n\nYes.")),
                ImportOptions.DRAFTS,
                results::add);

        assertThat(results).extracting(FileResult::outcome).containsExactly(Outcome.FAILED, Outcome.CREATED);
        assertThat(results.get(0).problems()).singleElement().asString().isEqualTo("page.txt:1: Somebody was faster.");
    }

    /** The store, in which somebody else is always faster with the busy answer. */
    private Object savedInBetween(Object proxy, Method method, Object[] args) throws Throwable {
        boolean busy = method.getName().equals("save")
                && args[3] instanceof ExpertAnswer answer
                && answer.question().contains("busy");
        if (busy) {
            throw new StaleRevision("Somebody was faster.");
        }
        return method.invoke(contents, args);
    }

    @Test
    void anAnswerOfTwoPeopleIsNotPublishedUnderOneOfThem() {
        String text = "# Why is the bread flat?\n\n## Answer from Nora Field\n\nIt is young.\n\n"
                + "## Answer from Tom Stone\n\nIt is old.\n";

        FileResult result = run(ImportOptions.DRAFTS.publishing(), page(text)).get(0);

        assertThat(answer(only(ExpertAnswers.TYPE).id()).expert()).isEmpty();
        assertThat(only(ExpertAnswers.TYPE).state()).isEqualTo(State.DRAFT);
        assertThat(result.problems())
                .extracting(ImportProblem::message)
                .anyMatch(message -> message.contains(" expert:"));
    }

    @Test
    void aRefusedFieldIsNamedWithItsLine() {
        String text = "---\nexpert: nora\nquickAnswer: Young.\ncallToAction:\n  text: Bake with us.\n---\n"
                + "# Why is the bread flat?\n\nIt is young.\n";

        FileResult result = run(ImportOptions.DRAFTS.publishing(), page(text)).get(0);

        assertThat(result.problems())
                .extracting(ImportProblem::toString)
                .anyMatch(problem -> problem.startsWith("page.txt:5: Stored, but not published. callToAction.url:"))
                .anyMatch(problem -> problem.startsWith("page.txt:2: Stored, but not published. expert:"));
    }

    @Test
    void theExpertWhoseBioDiffersIsNamedByPlace() {
        ItemId tom = contents.nextId();
        contents.save(Experts.TYPE, tom, 0, Expert.named("Tom Stone", "Tom", "His own words."), Author.IMPORT, "");
        String text = "# Is it one?\n\nYes.\n\n## Expert Guidance from Nora Field\n\nNora Field bakes.\n\n"
                + "# Is it two?\n\nNo.\n\n## Expert Guidance from Tom Stone\n\nTom Stone fries.\n";

        FileResult result = run(ImportOptions.DRAFTS, page(text)).get(0);

        assertThat(result.read().orElseThrow().warnings())
                .filteredOn(warning -> warning.message().contains("was kept"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.field()).isEqualTo("experts[1].bio"))
                .satisfies(warning -> assertThat(warning.line()).isEqualTo(15));
    }

    private Outcome outcome(ImportOptions options, String text) {
        return run(options, file("a.md", text)).get(0).outcome();
    }

    private List<FileResult> run(ImportOptions options, ImportFile file) {
        return runAll(options, List.of(file));
    }

    private List<FileResult> runAll(ImportOptions options, List<ImportFile> files) {
        List<FileResult> results = new ArrayList<>();
        importer.importAll(files, options, results::add);
        return results;
    }

    private static ImportFile page(String text) {
        return file("page.txt", text);
    }

    private static ImportFile file(String name, String text) {
        return ImportFile.of(new SourceText(name, text));
    }

    private ItemSummary only(ContentType<?> type) {
        List<ItemSummary> items = contents.items(type, Optional.empty(), 10);
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private ExpertAnswer answer(ItemId id) {
        return contents.latest(ExpertAnswers.TYPE, id).orElseThrow().content();
    }
}
