package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.WarningCode;

/** What a mail puts around a text: its head, the greeting of the editor, and the end with signature and small print. */
public final class Mail {

    private static final String QUESTION = new Targets(0).answer("question");
    private static final String BYLINE = new Targets(0).answer("source.byline");
    private final MailHead head;
    private final MailEnd end;
    private final Optional<Line> greeting;
    private final List<Line> text;

    private Mail(List<Line> lines, LineLabels labels) {
        this.head = MailHead.of(lines, labels);
        this.end = MailEnd.of(lines, labels, head.isThere());
        List<Line> rest = blanked(lines, Set.of());
        this.greeting = head.isThere() ? greeting(rest, labels) : Optional.empty();
        this.text = greeting.map(line -> blanked(lines, Set.of(line.number()))).orElse(rest);
    }

    /** The mail around these lines; of most texts there is none, and nothing is taken. */
    public static Mail around(List<Line> lines, LineLabels labels) {
        return new Mail(lines, labels);
    }

    /** The lines of the text itself; where the mail's own stood, they are blank. */
    public List<Line> text() {
        return text;
    }

    /** Who signed the mail, or else who sent it. */
    public Optional<NameInText> writer() {
        return end.onBehalf().isPresent() ? Optional.empty() : end.writer().or(head::sender);
    }

    /** Says where the lines of the mail went, when all others are read. */
    public void settle(Findings findings) {
        head.lines().forEach(line -> findings.furniture(line.stretch()));
        head.subject()
                .filter(subject -> findings.spans().beginningOf(QUESTION).stream()
                        .anyMatch(from -> from == subject.stretch().from()))
                .ifPresent(subject -> asked(subject.stretch(), findings));
        end.furniture().forEach(line -> findings.furniture(line.stretch()));
        end.name().ifPresent(line -> signed(line, findings));
        end.first().ifPresent(line -> leftOut(line, findings));
        end.onBehalf().ifPresent(line -> onBehalf(line, findings));
    }

    private void asked(Stretch subject, Findings findings) {
        head.subjectLine()
                .ifPresent(line -> findings.marker(
                        new Stretch(subject.source(), line.stretch().from(), subject.from())));
        greeting.ifPresent(line -> findings.furniture(line.stretch()));
    }

    private static void signed(Line line, Findings findings) {
        if (findings.has(BYLINE)) {
            findings.furniture(line.stretch());
        } else {
            findings.field(BYLINE, line.bare());
        }
    }

    private static void onBehalf(Line line, Findings findings) {
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                line.number(),
                "expert",
                "This mail is signed on behalf of somebody else, \""
                        + line.bare().text() + "\"; nobody was taken for the expert.");
    }

    private static void leftOut(Line line, Findings findings) {
        findings.warn(
                WarningCode.LOW_CONFIDENCE,
                line.number(),
                "",
                "From here on stands the end of a mail; it was left out: \""
                        + line.bare().text() + "\".");
    }

    /** The lines, of which those of the mail and these are blank, so that each keeps its place. */
    private List<Line> blanked(List<Line> lines, Set<Integer> more) {
        Set<Integer> taken = new HashSet<>(more);
        head.lines().forEach(line -> taken.add(line.number()));
        end.lines().forEach(line -> taken.add(line.number()));
        List<Line> text = new ArrayList<>();
        for (Line line : lines) {
            Optional<Line> subject = head.subject().filter(found -> found.number() == line.number());
            text.add(taken.contains(line.number()) ? blank(line) : subject.orElse(line));
        }
        return List.copyOf(text);
    }

    private static Line blank(Line line) {
        return new Line(line.number(), line.stretch().upTo(0), LineKind.BLANK, Optional.empty());
    }

    /** The greeting below the head, when it is the editor's and begins no letter of an asker. */
    private Optional<Line> greeting(List<Line> rest, LineLabels labels) {
        List<Line> below = rest.stream()
                .filter(line -> !head.isUpTo(line) && !line.isBlank())
                .limit(1)
                .toList();
        return below.stream()
                .filter(line ->
                        labels.greets(line) && ",!:，。、،".indexOf(line.bare().last()) >= 0)
                .filter(line -> !isAskers(rest.subList(rest.indexOf(line), rest.size()), labels))
                .findFirst();
    }

    /** Whether a letter of an asker begins here: one that is answered, or signed, plainly so where the mail is, too. */
    private boolean isAskers(List<Line> lines, LineLabels labels) {
        boolean answered =
                lines.stream().skip(1).anyMatch(line -> labels.greets(line) || labels.isLabelOf("answer", line));
        return Letter.in(lines, labels)
                .filter(letter -> answered
                        || letter.signature()
                                .filter(signature -> signature.isPlain() || writer().isEmpty())
                                .isPresent()
                        || end.first().isEmpty())
                .isPresent();
    }
}
