package org.expertqa.importing.frontmatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.content.State;
import org.expertqa.importing.report.Findings;
import org.expertqa.importing.report.Unreadable;

/** What the front matter says of the item itself: its type, its id and the state it was exported in; and all the rest. */
public record Header(ItemKind kind, Optional<ItemId> id, Optional<State> state, Yaml.Group rest) {

    public static final Header NONE =
            new Header(ItemKind.ANSWER, Optional.empty(), Optional.empty(), new Yaml.Group(1, List.of()));

    /** Takes type, id and state out of a group. */
    public static Header of(Yaml.Group group, Findings findings) {
        List<Yaml.Entry> rest = new ArrayList<>(group.entries());
        ItemKind kind = take(rest, "type", findings)
                .map(text -> oneOf(ItemKind.values(), text, "type"))
                .orElse(ItemKind.ANSWER);
        Optional<ItemId> id = take(rest, "id", findings).map(Header::id);
        Optional<State> state = take(rest, "state", findings).map(text -> oneOf(State.values(), text, "state"));
        return new Header(kind, id, state, new Yaml.Group(group.line(), rest));
    }

    private static Optional<Yaml.Text> take(List<Yaml.Entry> entries, String key, Findings findings) {
        Optional<Yaml.Entry> found = entries.stream()
                .filter(entry -> entry.key().value().equals(key))
                .findFirst();
        found.ifPresent(entries::remove);
        found.ifPresent(entry -> entry.key().pieces().forEach(findings::marker));
        return found.map(Header::text).filter(text -> {
            text.pieces().forEach(findings::marker);
            return !text.isAbsent();
        });
    }

    private static Yaml.Text text(Yaml.Entry entry) {
        if (entry.value() instanceof Yaml.Text text) {
            return text;
        }
        throw new Unreadable(entry.key().line(), entry.key().value() + ": this is one word.");
    }

    private static ItemId id(Yaml.Text text) {
        try {
            return ItemId.of(text.value());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(text.line(), "id: " + e.getMessage());
        }
    }

    private static <E extends Enum<E>> E oneOf(E[] values, Yaml.Text text, String key) {
        return Arrays.stream(values)
                .filter(value -> name(value).equals(text.value()))
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        text.line(),
                        key + ": this is one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(values).map(Header::name).toList()) + "."));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
