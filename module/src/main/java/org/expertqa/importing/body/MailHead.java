package org.expertqa.importing.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.LineLabels;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.labels.PartHead;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.Stretch;

/** The lines at the head of a mail, such as {@code From: NAME <address>}, and its subject without {@code Subject: Re:}. */
record MailHead(List<Line> lines, Optional<Line> subjectLine, Optional<Line> subject, Optional<NameInText> sender) {

    private static final MailHead NONE = new MailHead(List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    private static final int MOST_LINES = 20;
    private static final int MOST_REPLIES = 10;

    /** The head of these lines; one line alone is one only when it is a subject. */
    static MailHead of(List<Line> lines, LineLabels labels) {
        List<PartHead> found = lines.stream()
                .filter(line -> !line.isBlank())
                .limit(MOST_LINES)
                .map(labels::ofMail)
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
        Optional<PartHead> subject = found.stream().filter(MailHead::isSubject).findFirst();
        boolean head = subject.isPresent() || (found.size() > 1 && sender(found).isPresent());
        return head ? of(found, subject, labels) : NONE;
    }

    private static MailHead of(List<PartHead> found, Optional<PartHead> subject, LineLabels labels) {
        List<Line> others = new ArrayList<>(found.stream().map(PartHead::line).toList());
        subject.ifPresent(line -> others.remove(line.line()));
        return new MailHead(
                List.copyOf(others),
                subject.map(PartHead::line),
                subject.map(line -> withoutReplies(line, labels)),
                sender(found).flatMap(PartHead::textBehind).flatMap(MailHead::name));
    }

    boolean isThere() {
        return !lines.isEmpty() || subject.isPresent();
    }

    /** Whether a line is one of the head, or stands above its last one. */
    boolean isUpTo(Line line) {
        int last = lines.stream().mapToInt(Line::number).max().orElse(0);
        return line.number() <= Math.max(last, subject.map(Line::number).orElse(0));
    }

    private static boolean isSubject(PartHead head) {
        return head.part().equals("subject") || head.part().equals("reply");
    }

    private static Optional<PartHead> sender(List<PartHead> found) {
        return found.stream().filter(head -> head.part().equals("sender")).findFirst();
    }

    private static Line withoutReplies(PartHead subject, LineLabels labels) {
        Line line = subject.lineBehind().orElseThrow();
        for (int i = 0; i < MOST_REPLIES; i++) {
            line = labels.ofMail(line)
                    .filter(head -> head.part().equals("reply"))
                    .flatMap(PartHead::lineBehind)
                    .orElse(line);
        }
        return new Line(line.number(), line.stretch(), LineKind.TEXT, Optional.empty());
    }

    /** The name before the address, without the quotes around it. */
    private static Optional<NameInText> name(Stretch text) {
        int address = text.indexOf("<");
        Stretch name = address < 0 ? text : text.upTo(address).strip();
        boolean quoted = name.length() > 2 && "\"'".indexOf(name.at(0)) >= 0 && name.last() == name.at(0);
        return NameInText.of(quoted ? name.upTo(name.length() - 1).from(1) : name)
                .filter(NameInText::isFull);
    }
}
