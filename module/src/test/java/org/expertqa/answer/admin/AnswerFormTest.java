package org.expertqa.answer.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.Samples;
import org.expertqa.account.Role;
import org.expertqa.admin.AdminRequests;
import org.expertqa.admin.FieldProblem;
import org.expertqa.answer.AskedBy;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.ItemId;
import org.expertqa.importing.Reader;
import org.expertqa.importing.SampleFiles;
import org.expertqa.importing.report.SourceText;
import org.expertqa.json.Json;
import org.expertqa.text.RichText;
import org.expertqa.view.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the fields of the editor, there and back. */
class AnswerFormTest {

    private final EditorAtWork work = new EditorAtWork().withSamples();

    @ParameterizedTest
    @MethodSource("answers")
    void whatNobodyTouchedComesBackToTheLetter(ExpertAnswer answer) throws Exception {
        ItemId id = work.stored(answer, work.alma);
        ExpertAnswer stored = work.latest(id).content();

        AnswerForm sent = AnswerForm.typed(work.form(work.alma, id).fields());
        FormReading.Typed typed = FormReading.read(sent, stored, new ReferredItems(work.contents), words());

        assertThat(typed.problems()).isEmpty();
        assertThat(typed.answer()).isEqualTo(stored);
        assertThat(Json.mapper().writeValueAsString(typed.answer()))
                .isEqualTo(Json.mapper().writeValueAsString(stored));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void savingWhatNobodyTouchedMakesNoRevision(ExpertAnswer answer) {
        ItemId id = work.stored(answer, work.alma);

        assertThat(work.press(work.alma, id, work.form(work.alma, id), "save").getStatus())
                .isEqualTo(303);

        assertThat(work.latest(id).number()).isEqualTo(1);
    }

    static Stream<ExpertAnswer> answers() {
        Stream<ExpertAnswer> files = SampleFiles.answers().stream().map(AnswerFormTest::read);
        return Stream.concat(
                files, Stream.of(Samples.sleepAtThree(), ExpertAnswer.asking(""), hostile(), withOddLineEnds()));
    }

    private static ExpertAnswer read(Path file) {
        return new Reader()
                .read(new SourceText(file.toString(), SampleFiles.text(file)))
                .answers()
                .get(0)
                .content();
    }

    /** Markup, references of templates, and spaces at the ends, in every field that takes them. */
    private static ExpertAnswer hostile() {
        String canary = "\n\n #set($x=7+7)$x ${7+7} $screen.path </textarea><script>alert(1)</script> &amp; \"' \n ";
        return Samples.sleepAtThree()
                .with()
                .question(canary)
                .quickAnswer(canary)
                .introduction(new RichText(canary))
                .sections(List.of(
                        new Section("a-b_C", SectionKind.PITFALLS, canary, new RichText(canary)),
                        new Section("", SectionKind.STANDARD, "", RichText.EMPTY),
                        new Section("odd id \"<&", new SectionKind("ofAnotherJar"), canary, new RichText(canary)),
                        new Section("a-b_C", SectionKind.STANDARD, "The same id again", RichText.EMPTY)))
                .nextSteps(List.of(new NextStep(new RichText(canary)), new NextStep(RichText.EMPTY)))
                .citations(List.of(new Citation(canary, canary, canary, Optional.of(LocalDate.of(2026, 2, 28)))))
                .askedBy(new AskedBy(canary, canary))
                .scopeNote(canary)
                .language("not a \"tag")
                .build();
    }

    private static ExpertAnswer withOddLineEnds() {
        String text = "one\r\ntwo\rthree\n\r\nfour\u2028five\u0085six";
        return ExpertAnswer.asking(text)
                .with()
                .introduction(new RichText(text))
                .askedBy(new AskedBy("a\r\nb", ""))
                .sections(List.of(new Section("x", SectionKind.STANDARD, text, new RichText(text))))
                .nextSteps(List.of(new NextStep(new RichText(text))))
                .build();
    }

    @Test
    void everythingIsShownExactlyAsItWasTyped() {
        ItemId id = work.stored(hostile(), work.alma);
        String html = EditorAtWork.html(work.show(work.alma, id.toString()));
        Document screen = Jsoup.parse(html);

        assertThat(html).doesNotContain("<script>alert");
        assertThat(screen.select("script:not([src^=/assets/]), [onerror], [style]"))
                .isEmpty();
        assertThat(screen.selectFirst("#question").wholeText())
                .isEqualTo("\n" + hostile().question());
        assertThat(screen.selectFirst("h1").wholeText())
                .isEqualTo(hostile().question().strip());
        assertThat(screen.select("[name=scopeNote]").first().wholeText())
                .isEqualTo("\n" + hostile().scopeNote());
        assertThat(screen.select(".card-title").first().wholeText())
                .isEqualTo(hostile().question().strip());
    }

    @Test
    void whatIsTypedBecomesContentWithTheLineEndsThatAreStored() {
        ItemId id = work.begun(work.alma);
        FilledForm form = work.form(work.alma, id)
                .with("question", "Is this\r\na question?")
                .with("language", "de-AT")
                .with("slug", " a-slug ")
                .with("callToAction.text", "Come")
                .with("callToAction.sponsored", "on")
                .with("seo.noindex", "on")
                .with("expert", Samples.DR_LIND.toString())
                .with("sections", "fresh1")
                .with("sections.fresh1.kind", "pitfalls")
                .with("sections.fresh1.heading", "The first")
                .with("sections.fresh1.body", "a\r\n\r\nb")
                .with("nextSteps", "n1")
                .with("nextSteps.n1.text", "Do *it*")
                .with("citations", "c1")
                .with("citations.c1.url", "https://example.org")
                .with("citations.c1.accessedOn", "2026-03-31");
        form.fields().add("topics", Samples.SLEEP.toString());
        form.fields().add("related", Samples.SAVINGS.toString());

        work.press(work.alma, id, form, "save");

        ExpertAnswer saved = work.latest(id).content();
        assertThat(saved.question()).isEqualTo("Is this\na question?");
        assertThat(saved.language()).isEqualTo("de-AT");
        assertThat(saved.slug().orElseThrow().value()).isEqualTo("a-slug");
        assertThat(saved.callToAction().orElseThrow().sponsored()).isTrue();
        assertThat(saved.seo().orElseThrow().noindex()).isTrue();
        assertThat(saved.expert()).contains(Samples.DR_LIND);
        assertThat(saved.topics()).containsExactly(Samples.SLEEP);
        assertThat(saved.related()).containsExactly(Samples.SAVINGS);
        assertThat(saved.sections())
                .containsExactly(new Section("the-first", SectionKind.PITFALLS, "The first", new RichText("a\n\nb")));
        assertThat(saved.nextSteps()).containsExactly(new NextStep(new RichText("Do *it*")));
        assertThat(saved.citations().get(0).accessedOn()).contains(LocalDate.of(2026, 3, 31));
        assertThat(saved.expertTake()).isEmpty();
        assertThat(saved.askedBy()).isEmpty();
    }

    @Test
    void whatIsNoneIsSaidAtItsField() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        FilledForm form = work.form(work.alma, id)
                .with("slug", "No Slug!")
                .with("expert", Samples.SLEEP.toString())
                .with("topics", "01900000-0000-7000-8000-00000000dead")
                .with("related", "' or 1=1 --")
                .with("sections.place0.kind", "nonsense")
                .with("citations.place0.accessedOn", "2026-02-30")
                .with("quickAnswer", "a\0b")
                .with("note", "x".repeat(501));

        List<FieldProblem> problems = FormReading.read(
                        AnswerForm.typed(form.fields()),
                        work.latest(id).content(),
                        new ReferredItems(work.contents),
                        words())
                .problems();

        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder(
                        "slug",
                        "expert",
                        "topics",
                        "related",
                        "sections.place0.kind",
                        "citations.place0.accessedOn",
                        "quickAnswer",
                        "note");
    }

    private static Messages words() {
        return AdminRequests.of(AdminRequests.account(Role.EDITOR)).text();
    }
}
