package org.expertqa.importing.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;

/**
 * Names that stand on a line of their own: above or below a label such as {@code Beitrag von}, with the letters of a title
 * behind them ({@code NAME, J.D.}), or as the signature under the text.
 */
public final class Bylines {

    private static final Set<String> DATES = Set.of("publishedOn", "modifiedOn");
    private static final Set<String> CLOSING = Set.of("closing");
    private static final Set<String> EMPTY = Set.of("bylineEmpty");
    private static final Set<String> NAMES_BELOW = Set.of("expert", "citations", "callToAction", "question");
    private static final int LONGEST = 100;
    private static final int FIRST_LINES = 8;
    private final List<Line> lines;
    private final LineLabels labels;
    private final Map<Integer, NameInText> names = new HashMap<>();
    private final Set<Integer> filled = new HashSet<>();
    private final Set<Integer> signatures = new HashSet<>();

    private Bylines(List<Line> all, LineLabels labels) {
        this.lines = all.stream().filter(line -> !line.isBlank()).toList();
        this.labels = labels;
    }

    public static Bylines in(List<Line> lines, LineLabels labels) {
        Bylines bylines = new Bylines(lines, labels);
        boolean asking = false;
        for (int i = 0; i < bylines.lines.size(); i++) {
            if (labels.isLabelOf("answers", bylines.lines.get(i))) {
                return bylines;
            }
            boolean question = labels.isQuestionLabel(bylines.lines.get(i));
            asking = question || (asking && !labels.isLabelOf("answer", bylines.lines.get(i)));
            if (!asking) {
                bylines.look(i);
            }
        }
        bylines.signature();
        return bylines;
    }

    /** The name that a line holds, if it is such a line. */
    public Optional<NameInText> nameIn(Line line) {
        return Optional.ofNullable(names.get(line.stretch().from()));
    }

    /** Whether the name to this label stands above or below it. */
    public boolean isFilled(Line label) {
        return filled.contains(label.stretch().from());
    }

    /** Whether a line was taken for the signature under the text by its place alone. */
    public boolean isSignature(Line line) {
        return signatures.contains(line.stretch().from());
    }

    List<KnownNames.Named> all() {
        List<KnownNames.Named> all = new ArrayList<>();
        lines.forEach(line ->
                nameIn(line).ifPresent(name -> all.add(new KnownNames.Named(name, "byline", line.number()))));
        return all;
    }

    private void look(int index) {
        Optional<LabelMatch> label = labels.whole(lines.get(index));
        if (label.filter(found -> EMPTY.contains(found.part())).isPresent()) {
            fill(index);
        } else if (label.isEmpty() && nameIn(lines.get(index)).isEmpty() && !follows(NAMES_BELOW, index)) {
            name(index)
                    .filter(name -> name.hasLettersBehind()
                            || isTitledAlone(name, index)
                            || follows(CLOSING, index)
                            || isOverDate(name, index))
                    .ifPresent(name -> names.put(lines.get(index).stretch().from(), name));
        }
    }

    private void fill(int label) {
        Optional<Integer> place = name(label + 1).isPresent()
                ? Optional.of(label + 1)
                : Optional.of(label - 1).filter(above -> name(above).isPresent());
        place.ifPresent(at -> {
            names.put(lines.get(at).stretch().from(), name(at).orElseThrow());
            filled.add(lines.get(label).stretch().from());
        });
    }

    /** "Dr. Anna Berg" alone on a line, over the text or behind a sentence. */
    private boolean isTitledAlone(NameInText name, int index) {
        return !name.title().isBlank() && (index < 4 || lines.get(index - 1).endsASentence());
    }

    /** "Anna Berg" between the title and a date. */
    private boolean isOverDate(NameInText name, int index) {
        boolean over = index < FIRST_LINES
                && name.behind().isBlank()
                && NameInText.forms(name.text()).size() > 1
                && index + 1 < lines.size()
                && (labels.isDate(lines.get(index + 1))
                        || labels.whole(lines.get(index + 1))
                                .filter(label -> DATES.contains(label.part()))
                                .isPresent());
        if (over) {
            signatures.add(lines.get(index).stretch().from());
        }
        return over;
    }

    /** The last line, behind which only furniture stands, when it is a name and a sentence ends above it. */
    private void signature() {
        int last = lines.size() - 1;
        for (int i = 0; i < lines.size(); i++) {
            Optional<LabelMatch> label = labels.whole(lines.get(i));
            if (label.filter(found -> NAMES_BELOW.contains(found.part()) && !found.is("question"))
                    .isPresent()) {
                return;
            }
            if (label.filter(found -> found.is("furnitureBelow")).isPresent()) {
                last = Math.min(last, i - 1);
            }
        }
        while (last > 0
                && labels.whole(lines.get(last))
                        .filter(label -> label.is("furniture"))
                        .isPresent()) {
            last--;
        }
        int index = last;
        boolean below = index > 1
                && (lines.get(index - 1).endsASentence()
                        || lines.get(index - 1).bare().endsWith(","));
        Optional<NameInText> name = below ? name(index) : Optional.empty();
        name.filter(found -> !names.containsKey(lines.get(index).stretch().from()))
                .ifPresent(found -> {
                    names.put(lines.get(index).stretch().from(), found);
                    signatures.add(lines.get(index).stretch().from());
                });
    }

    private boolean follows(Set<String> parts, int index) {
        return index > 0
                && labels.whole(lines.get(index - 1))
                        .filter(label -> parts.contains(label.part()))
                        .isPresent();
    }

    private Optional<NameInText> name(int index) {
        if (index < 0 || index >= lines.size()) {
            return Optional.empty();
        }
        Line line = lines.get(index);
        boolean candidate = line.is(LineKind.TEXT)
                && line.length() <= LONGEST
                && labels.whole(line).isEmpty()
                && !labels.isInline(line.bare());
        return candidate ? Signature.bare(line).flatMap(NameInText::of).filter(NameInText::isFull) : Optional.empty();
    }
}
