package org.expertqa.importing.body;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.Signature;
import org.expertqa.importing.lines.Blanks;
import org.expertqa.importing.lines.Layout;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.RichBody;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;

/** Reads what the asker wrote: the letter is the question's detail, its signature says who asked. */
final class LetterReader {

    private final Findings findings;
    private final Targets targets;
    private final Layout layout;

    LetterReader(Findings findings, Targets targets, Layout layout) {
        this.findings = findings;
        this.targets = targets;
        this.layout = layout;
    }

    /** Takes a letter out of the lines below a title. */
    List<Line> takeFrom(List<Line> lines, LineLabels labels) {
        Optional<Letter> letter = Letter.in(lines, labels);
        letter.ifPresent(found -> {
            detail(found.lines());
            found.signature().ifPresent(this::signature);
        });
        return letter.map(Letter::rest).orElse(lines);
    }

    /** Reads the lines under a label of the question; the last may be a signature. */
    void read(List<Line> lines, LineLabels labels) {
        List<Line> trimmed = Blanks.trim(lines);
        Optional<Signature> signature = trimmed.size() > 1
                ? Signature.marked(trimmed.get(trimmed.size() - 1))
                        .or(() -> behindLetter(trimmed, labels))
                        .filter(found -> !labels.answers(found))
                : Optional.empty();
        signature.ifPresent(this::signature);
        detail(signature.isPresent() ? trimmed.subList(0, trimmed.size() - 1) : trimmed);
    }

    private static Optional<Signature> behindLetter(List<Line> lines, LineLabels labels) {
        Line before = Blanks.trim(lines.subList(0, lines.size() - 1)).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        return mayStandAbove(before, labels) ? Signature.unmarked(lines.get(lines.size() - 1)) : Optional.empty();
    }

    /** Whether a signature may follow: behind a sentence, a comma, or words that close a letter. */
    static boolean mayStandAbove(Line line, LineLabels labels) {
        return line.endsASentence()
                || line.bare().endsWith(",")
                || labels.whole(line).filter(label -> label.is("closing")).isPresent();
    }

    private void detail(List<Line> lines) {
        RichBody detail = RichBody.asItStands(lines, layout);
        if (!detail.isEmpty() && !findings.has(targets.answer("questionDetail"))) {
            findings.field(targets.answer("questionDetail"), detail.text(), detail.stretches());
        }
    }

    private void signature(Signature signature) {
        if (findings.has(targets.answer("askedBy.displayName"))) {
            detail(List.of(signature.line()));
            return;
        }
        findings.field(targets.answer("askedBy.displayName"), signature.name());
        signature.place().ifPresent(place -> findings.field(targets.answer("askedBy.location"), place));
        signature.marks().forEach(findings::marker);
    }
}
