package org.expertqa.importing.labels;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.expertqa.importing.lines.Heading;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;
import org.expertqa.importing.lines.ListMarker;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.WrittenDate;

/** The labels in the lines of one text: whole lines, and labels with their text behind them. Each line is looked up once. */
public final class LineLabels {

    private static final int LONGEST_INLINE = 48;
    private static final int LONGEST_DATE = 30;
    private static final String CLOSING_BRACKET = "】";
    private final Labels labels;
    private final String language;
    private final Set<String> stepWords;
    private final Map<Long, Optional<LabelMatch>> known = new HashMap<>();
    private final Map<Long, Boolean> dates = new HashMap<>();

    public LineLabels(Labels labels, String language) {
        this.labels = labels;
        this.language = language;
        this.stepWords = labels.stepWords();
    }

    /** The words that stand before the number of a step. */
    public Set<String> stepWords() {
        return stepWords;
    }

    /** What a text announces, when it is a label as a whole. */
    public Optional<LabelMatch> whole(Stretch text) {
        if (text.length() > Labels.LONGEST) {
            return Optional.empty();
        }
        return known.computeIfAbsent(place(text), stretch -> labels.match(text, language));
    }

    /** Where a text of at most {@link Labels#LONGEST} begins, and its length: a line begins where its first piece does. */
    private static long place(Stretch text) {
        return text.from() * (Labels.LONGEST + 1L) + text.length();
    }

    public Optional<LabelMatch> whole(Line line) {
        return isCandidate(line) ? whole(textOf(line)) : Optional.empty();
    }

    /** Whether a line says something by itself wherever it stands: a byline, a date, furniture. */
    public boolean saysOnlyItself(Line line) {
        return OldPage.isItsOwn(line)
                || isDate(line)
                || whole(line)
                        .filter(label -> Heads.ONE_LINE.contains(label.part()))
                        .isPresent();
    }

    /** Whether a line is a date and nothing else. */
    public boolean isDate(Line line) {
        Stretch bare = line.bare();
        return (line.is(LineKind.TEXT) || line.is(LineKind.NUMBERED))
                && bare.length() <= LONGEST_DATE
                && Character.isDigit(bare.last())
                && dates.computeIfAbsent(
                        place(bare), stretch -> WrittenDate.of(bare.text()).isPresent());
    }

    /** Whether a line greets, alone or with the letter behind the greeting. */
    public boolean greets(Line line) {
        return isLabelOf("greeting", line);
    }

    /** Whether a line greets, or closes a letter. */
    boolean isOfLetter(Line line) {
        return whole(line)
                .filter(label -> label.is("greeting") || label.is("closing"))
                .isPresent();
    }

    /** A label with the text behind it: {@code Q: Why …?}. */
    public Optional<PartHead> inline(Line line) {
        return behindLabel(line, label -> labels.matchInline(label, language));
    }

    /** A label of the head of a mail, with the text behind it: {@code Subject: Why …?}. */
    public Optional<PartHead> ofMail(Line line) {
        return behindLabel(line, label -> labels.matchMail(label, language));
    }

    /** Whether a line has a phrase in it as the notes under a mail have. */
    public boolean isConfidential(String text) {
        return labels.isConfidential(text);
    }

    /** Whether somebody signs here for somebody else: {@code i. A. NAME}. */
    public boolean isOnBehalf(Line line) {
        return labels.isOnBehalf(line.bare().text());
    }

    /** Whether a signature would be an answer: "Yes, for three months". */
    public boolean answers(Signature signature) {
        return labels.isYesOrNo(signature.name().text());
    }

    private Optional<PartHead> behindLabel(Line line, Function<Stretch, Optional<LabelMatch>> known) {
        Stretch text = textOf(line);
        int end = isCandidate(line) ? endOfLabel(text, known) : 0;
        if (end == 0) {
            return Optional.empty();
        }
        Stretch label = text.upTo(end);
        Stretch behind = text.from(end).strip();
        return known.apply(label).map(match -> new PartHead(line, label, Optional.of(match), Optional.of(behind)));
    }

    /** Whether a text is a label with more text behind it. */
    boolean isInline(Stretch text) {
        return endOfLabel(text, label -> labels.matchInline(label, language)) > 0;
    }

    /** Whether a line says {@code Question}, or {@code Q:} with the question behind it. */
    public boolean isQuestionLabel(Line line) {
        return isLabelOf("question", line);
    }

    /** Whether a line is a label of this part, also one with its text behind it. */
    public boolean isLabelOf(String part, Line line) {
        return whole(line)
                .or(() -> inline(line).flatMap(PartHead::label))
                .filter(label -> label.is(part))
                .isPresent();
    }

    /** Where the label ends that has more text behind it, or 0. */
    private int endOfLabel(Stretch text, Function<Stretch, Optional<LabelMatch>> known) {
        Stretch start = text.upTo(Math.min(text.length(), LONGEST_INLINE));
        int mark = mark(start.text());
        if (mark < 1) {
            return 0;
        }
        int end = mark + 1 + closing(text, mark + 1);
        boolean label =
                !text.from(end).isBlank() && known.apply(text.upTo(mark + 1)).isPresent();
        return label ? end : 0;
    }

    /** The first colon; behind a label in brackets it may be missing, and behind one of few letters it may be a full stop. */
    private static int mark(String start) {
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean stop = c == '.' && i < 4 && i > 0 && i + 1 < start.length() && start.charAt(i + 1) == ' ';
            if (c == ':' || c == '：' || stop || CLOSING_BRACKET.indexOf(c) >= 0) {
                boolean colonBehind = i + 1 < start.length() && ":：".indexOf(start.charAt(i + 1)) >= 0;
                return colonBehind ? i + 1 : i;
            }
        }
        return -1;
    }

    /** How much emphasis around the label closes behind the colon: {@code **Q:** Why …?}. */
    private static int closing(Stretch text, int from) {
        int marks = 0;
        while (marks < from && "*_".indexOf(text.at(marks)) >= 0) {
            marks++;
        }
        return text.from(from).startsWith(text.upTo(marks).text()) ? marks : 0;
    }

    private static boolean isCandidate(Line line) {
        return line.is(LineKind.TEXT) || line.is(LineKind.HEADING);
    }

    private static Stretch textOf(Line line) {
        return line.heading().map(LineLabels::withoutNumber).orElse(line.bare());
    }

    private static Stretch withoutNumber(Heading heading) {
        return heading.text().from(ListMarker.number(heading.text()));
    }
}
