package org.expertqa.answer.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One field of the editor as the screen shows it: its words, what stands in it, and what is wrong with that.
 *
 * @param name the name of the field, which is its id on the screen as well
 * @param kind how it is filled in, as {@link FieldKind} names it, or {@code select}
 * @param options what there is to choose from, for a select
 */
public record Box(
        String name,
        String kind,
        int rows,
        String label,
        String hint,
        String value,
        List<Option> options,
        Optional<Meter> meter,
        Optional<String> error) {

    public Box {
        options = List.copyOf(options);
    }

    /** One of the things to choose from. */
    public record Option(String value, String label, boolean chosen) {}

    public boolean isLine() {
        return kind.equals("line") || kind.equals("day");
    }

    /** The type of its input element, where it is one line. */
    public String inputType() {
        return kind.equals("day") ? "date" : "text";
    }

    public boolean isRich() {
        return kind.equals("block") || kind.equals("inline");
    }

    public boolean isCheck() {
        return kind.equals("check");
    }

    public boolean isSelect() {
        return kind.equals("select");
    }

    public boolean checked() {
        return !value.isEmpty();
    }

    public String hintId() {
        return name + "-hint";
    }

    public String errorId() {
        return name + "-error";
    }

    public String meterId() {
        return name + "-meter";
    }

    /** The ids of what else is said of the field. */
    public String describedBy() {
        Stream<String> hints = hint.isEmpty() ? Stream.empty() : Stream.of(hintId());
        return Stream.of(hints, error.map(e -> errorId()).stream(), meter.map(m -> meterId()).stream())
                .flatMap(ids -> ids)
                .collect(Collectors.joining(" "));
    }
}
