package org.expertqa.importing.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Line;

/** The people that the labels of a text name beyond doubt; a doubtful label is believed only when it names one of them. */
public final class KnownNames {

    /** A name, the part that the label around it announces, and its line. */
    public record Named(NameInText name, String part, int line) {}

    private static final Set<String> SURE = Set.of("expert", "expertTake", "ruleOfThumb", "answer");
    private static final Set<String> DOUBTFUL = Set.of("about", "byline");
    private static final Set<String> FULL = Set.of("expert", "about", "answer", "byline");
    private final Known known;
    private final Optional<NameInText> writer;
    private final List<Named> names = new ArrayList<>();

    /** The names in the labels among these lines; who wrote the mail around them is believed where no label names anybody. */
    public static KnownNames in(
            List<Line> lines, Known known, LineLabels labels, Bylines bylines, Optional<NameInText> writer) {
        KnownNames names = new KnownNames(known, writer);
        List<Named> all = lines.stream()
                .flatMap(line -> named(line, labels).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        all.addAll(bylines.all());
        all.stream().filter(named -> SURE.contains(named.part())).forEach(names.names::add);
        all.stream()
                .filter(named -> DOUBTFUL.contains(named.part()) && names.believes(named.part(), named.name()))
                .forEach(names.names::add);
        return names;
    }

    private KnownNames(Known known, Optional<NameInText> writer) {
        this.known = known;
        this.writer = writer;
    }

    /** Whether a label may be believed. */
    boolean confirm(LabelMatch label) {
        return label.name().map(name -> believes(label.part(), name)).orElse(true);
    }

    /** The expert as the labels name this person in full; empty when none does, or when several people answer. */
    public Optional<NameInText> expert() {
        return secondToAnswer().isPresent() ? Optional.empty() : fullyNamed().or(() -> writer);
    }

    /** Whether nothing but the mail around the text says who the expert is. */
    public boolean onlyWriterIsKnown() {
        return writer.isPresent() && fullyNamed().isEmpty();
    }

    private Optional<NameInText> fullyNamed() {
        return names.stream()
                .filter(named -> FULL.contains(named.part()))
                .map(Named::name)
                .findFirst();
    }

    /** The first who answers beside another one; where there is such a person, nobody is the expert. */
    public Optional<Named> secondToAnswer() {
        List<Named> answering =
                names.stream().filter(named -> named.part().equals("answer")).toList();
        return answering.stream()
                .filter(named -> !named.name().agreesWith(answering.get(0).name()))
                .findFirst();
    }

    /** What the labels call the expert for short: the name of "Alice's Take", if the expert can be called so. */
    public Optional<NameInText> shortNameOf(NameInText expert) {
        return names.stream()
                .filter(named ->
                        named.part().equals("expertTake") || named.part().equals("ruleOfThumb"))
                .map(Named::name)
                .filter(expert::agreesWith)
                .findFirst();
    }

    /** The first label that names somebody else than the expert does. */
    public Optional<Named> stranger() {
        Optional<NameInText> expert =
                expert().or(() -> names.stream().map(Named::name).findFirst());
        return names.stream()
                .filter(named -> known.expert().isEmpty()
                        ? expert.filter(named.name()::agreesWith).isEmpty()
                        : !known.expertIs(named.name()))
                .findFirst();
    }

    private boolean believes(String part, NameInText name) {
        return switch (part) {
            case "about" -> knows(name);
            case "byline" -> name.isFull() || knows(name);
            default -> true;
        };
    }

    /** Whether a sure label names this person, or the front matter does. */
    boolean knows(NameInText name) {
        boolean named = names.stream().map(Named::name).anyMatch(name::agreesWith);
        return named || (!known.expert().isEmpty() && known.expertIs(name));
    }

    private static Optional<Named> named(Line line, LineLabels labels) {
        return labels.whole(line)
                .flatMap(label -> label.name().map(name -> new Named(name, label.part(), line.number())));
    }
}
