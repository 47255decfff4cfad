package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Paragraph;
import org.expertqa.importing.lines.RichBody;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.WarningCode;

/** Reads what stands before the first section: the question's detail, the quick answer, and the introduction. */
final class OpeningReader {

    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_QUICK_ANSWER = 320;
    private final PartContext context;
    private final boolean hasQuickAnswer;
    private final List<RichBody> introduction = new ArrayList<>();

    OpeningReader(PartContext context, boolean hasQuickAnswer) {
        this.context = context;
        this.hasQuickAnswer = hasQuickAnswer;
    }

    void read(Part part) {
        part.head().ifPresent(context::label);
        switch (part.name()) {
            case "quickAnswer" -> quickAnswer(part);
            case "question" -> question(part);
            case "answer" -> answer(part);
            default -> introduce(part.lines());
        }
    }

    /** The introduction is all that was found of it, in the order of the text. */
    void finish() {
        if (!introduction.isEmpty()) {
            String text = String.join(
                    "\n\n", introduction.stream().map(RichBody::text).toList());
            List<Stretch> stretches = introduction.stream()
                    .flatMap(body -> body.stretches().stream())
                    .toList();
            List<Stretch> markers = introduction.stream()
                    .flatMap(body -> body.markers().stream())
                    .toList();
            context.body(context.answer("introduction"), new RichBody(text, stretches, markers));
        }
    }

    private void quickAnswer(Part part) {
        first(part).ifPresent(paragraph -> {
            context.findings().field(context.answer("quickAnswer"), paragraph.text(), paragraph.stretches());
            introduce(paragraph.behind(part.lines()));
        });
    }

    /** One sentence is the question, if there is none yet; more is what the asker tells about it. */
    private void question(Part part) {
        Findings findings = context.findings();
        String title = context.answer("question");
        Optional<Paragraph> first = first(part).filter(paragraph -> isQuestion(paragraph.text()));
        boolean isTitle = first.isPresent() && !findings.has(title);
        if (isTitle) {
            findings.field(title, first.get().text(), first.get().stretches());
        }
        List<Line> rest = isTitle ? first.get().behind(part.lines()) : part.lines();
        new LetterReader(context.findings(), context.targets(), context.layout()).read(rest, context.labels());
    }

    /** An answer that is one short paragraph is a quick one, if there is no other. */
    private void answer(Part part) {
        List<Paragraph> paragraphs = Paragraph.of(part.lines(), context.layout());
        boolean quick = !hasQuickAnswer
                && paragraphs.size() == 1
                && paragraphs.get(0).text().length() <= LONGEST_QUICK_ANSWER
                && paragraphs.get(0).lines().stream().allMatch(line -> line.is(LineKind.TEXT));
        if (quick) {
            Paragraph only = paragraphs.get(0);
            context.findings().field(context.answer("quickAnswer"), only.text(), only.stretches());
            String message = "The answer is one short paragraph, which was read as the quick answer.";
            context.warn(WarningCode.LOW_CONFIDENCE, only.first(), "quickAnswer", message);
        } else {
            introduce(part.lines());
        }
    }

    private boolean isQuestion(String text) {
        return text.length() <= LONGEST_QUESTION
                && Sentences.isOne(text)
                && context.known().question().isEmpty();
    }

    private Optional<Paragraph> first(Part part) {
        return Paragraph.of(part.lines(), context.layout()).stream().findFirst();
    }

    void introduce(List<Line> lines) {
        RichBody body = RichBody.of(lines, context.layout());
        if (!body.isEmpty()) {
            introduction.add(body);
        }
    }
}
