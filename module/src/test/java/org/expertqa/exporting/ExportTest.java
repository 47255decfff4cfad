package org.expertqa.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.expertqa.TestClock;
import org.expertqa.answer.CallToAction;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.ExpertTake;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.app.ContentTypes;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.content.storage.StoredFiling;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Experts;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.ImportOptions;
import org.expertqa.importing.Importer;
import org.expertqa.importing.Reader;
import org.expertqa.importing.SampleFiles;
import org.expertqa.importing.storage.StoredSources;
import org.expertqa.text.RichText;
import org.expertqa.topic.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import, export and import again is the identity, and a second export gives the same bytes. */
class ExportTest {

    @TempDir
    private Path folder;

    @Test
    void whatLiesInTheTrashIsLeftOut() throws IOException {
        try (Database database = open("first")) {
            load(database, SampleFiles.toImport());
            int before = texts(export(database, "before")).size();
            Contents contents = new StoredContents(database, new TestClock());
            ItemSummary answer =
                    contents.items(ExpertAnswers.TYPE, Optional.empty(), 1).get(0);
            new StoredFiling(database, new TestClock()).trash(answer.id(), new Author("editor"));

            assertThat(texts(export(database, "after"))).hasSize(before - 1);
        }
    }

    @Test
    void theSamplesComeBackAsTheyWere() throws IOException {
        try (Database first = open("first");
                Database second = open("second")) {
            load(first, SampleFiles.toImport());

            Path exported = export(first, "export");
            load(second, files(exported));
            Path again = export(second, "again");

            assertThat(items(second)).isEqualTo(items(first)).hasSizeGreaterThan(10);
            assertThat(texts(again)).isEqualTo(texts(exported));
        }
    }

    @Test
    void anExportedAnswerReadsAsAnAuthorWouldWriteIt() throws IOException {
        try (Database database = open("first")) {
            load(database, SampleFiles.toImport());

            String text =
                    SampleFiles.text(export(database, "export").resolve("answers/savings-or-credit-card-first.md"));

            assertThat(text)
                    .contains("# Should I keep my savings")
                    .contains("\n## Quick Answer\n\nFirst clear any arrears")
                    .contains("\n## Common Pitfalls to Avoid in Paying Off Debt\n")
                    .contains("\n## Jonas's Take\n")
                    .contains("\n1. List every debt")
                    .contains("\nstate: published\n")
                    .doesNotContain("{.pitfalls}")
                    .doesNotContain("nextSteps:");
        }
    }

    @Test
    void textThatLooksLikeSomethingElseComesBackAsItWas() throws IOException {
        try (Database first = open("first");
                Database second = open("second")) {
            Contents contents = contents(first);
            for (ExpertAnswer answer : awkward()) {
                contents.save(ExpertAnswers.TYPE, contents.nextId(), 0, answer, new Author("test"), "");
            }

            Path exported = export(first, "export");
            load(second, files(exported));

            assertThat(items(second)).isEqualTo(items(first));
        }
    }

    private static List<ExpertAnswer> awkward() {
        List<ExpertAnswer> answers = new ArrayList<>();
        for (String text : List.of(
                "## A heading\n\nQuick Answer\n\nWhat You Can Do Next",
                " leading and trailing \n",
                "---\na: b\n---",
                "# one\n\n# two?\n",
                "```\n## open fence",
                "\"quotes\" and \\ and ' and: colon # hash",
                "tab\tand\u00A0space and \u2028 and emoji \uD83D\uDE00",
                "null",
                "* a\n* b\n\n1. c",
                "{{ code }}\n{% more %}",
                "Expert Guidance from Alice Potter\n\nBio.")) {
            answers.add(ExpertAnswer.asking("What of this " + answers.size() + "?")
                    .with()
                    .quickAnswer(text)
                    .introduction(new RichText(text))
                    .sections(List.of(
                            new Section("one", SectionKind.STANDARD, "Quick Answer", new RichText(text)),
                            new Section("two", SectionKind.PITFALLS, text.strip(), new RichText(text)),
                            new Section("three", new SectionKind("ownKind"), "Three {x}", RichText.EMPTY)))
                    .expertTake(new ExpertTake("", new RichText(text)))
                    .nextSteps(List.of(new NextStep(new RichText(text)), new NextStep(RichText.EMPTY)))
                    .callToAction(new CallToAction("", text, "", "", false))
                    .disclaimer(text)
                    .build());
        }
        answers.add(ExpertAnswer.asking("السؤال"));
        answers.add(ExpertAnswer.asking(""));
        return answers;
    }

    private static void load(Database database, List<ImportFile> files) {
        List<FileResult> results = new ArrayList<>();
        importer(database).importAll(files, ImportOptions.DRAFTS.publishing(), results::add);
        assertThat(results).flatExtracting(FileResult::problems).isEmpty();
    }

    private static Importer importer(Database database) {
        TestClock clock = new TestClock();
        return new Importer(contents(database), database, new StoredSources(database, clock), new Reader(), clock);
    }

    private static Contents contents(Database database) {
        return new StoredContents(database, new TestClock());
    }

    private Path export(Database database, String name) throws IOException {
        Path target = folder.resolve(name);
        new Exporter(contents(database), new Reader()).exportTo(target, ExportFormat.MARKDOWN);
        return target;
    }

    private static List<ImportFile> files(Path folder) {
        return SampleFiles.in(folder).stream().map(ImportFile::of).toList();
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        SampleFiles.in(folder).forEach(file -> texts.put(folder.relativize(file).toString(), SampleFiles.text(file)));
        return texts;
    }

    private static Map<ItemSummary, Object> items(Database database) {
        Map<ItemSummary, Object> items = new java.util.LinkedHashMap<>();
        for (ContentType<?> type : List.of(ExpertAnswers.TYPE, Experts.TYPE, Topics.TYPE)) {
            for (ItemSummary item : contents(database).items(type, Optional.empty(), 1_000)) {
                items.put(
                        item,
                        contents(database).latest(type, item.id()).orElseThrow().content());
            }
        }
        return items;
    }

    private Database open(String name) {
        return TestDatabases.sqlite(folder.resolve(name));
    }

    @Test
    void everyTypeThereIsIsWritten() {
        assertThat(Exporter.WRITTEN).containsExactlyInAnyOrderElementsOf(ContentTypes.ALL);
    }
}
