package org.expertqa.content.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.comparing.TextComparer;
import org.expertqa.comparing.TextComparison;
import org.expertqa.content.admin.ComparisonScreen.Difference;
import org.expertqa.content.admin.ComparisonScreen.Mark;
import org.expertqa.content.admin.ComparisonScreen.Name;
import org.expertqa.content.admin.ComparisonScreen.Part;
import org.expertqa.content.admin.ContentField.Entry;

/** Two contents compared field by field; entries are found again by their ids, wherever they stand now. */
final class ContentComparison {

    private final Map<String, ContentField> earlier;
    private final Map<String, ContentField> later;
    private final Map<String, Entry> entriesBefore;
    private final Map<String, Entry> entriesNow;
    private final TextComparer comparer;
    private final FieldWords words;
    private final Set<String> moved;
    private final List<Part> parts;

    ContentComparison(ReadRevision from, ReadRevision to, FieldWords words) {
        this.earlier = fields(from);
        this.later = fields(to);
        this.entriesBefore = entries(earlier);
        this.entriesNow = entries(later);
        this.comparer = new TextComparer(to.language());
        this.words = words;
        this.moved = comparer.moved(List.copyOf(entriesBefore.keySet()), List.copyOf(entriesNow.keySet()));
        this.parts = parts();
    }

    /** What differs, in the order of the later one. */
    List<Part> different() {
        return parts.stream().filter(ContentComparison::isDifferent).toList();
    }

    List<Name> unchanged() {
        return parts.stream().filter(part -> !isDifferent(part)).map(Part::name).toList();
    }

    private static boolean isDifferent(Part part) {
        return !part.marks().isEmpty() || !part.differences().isEmpty();
    }

    private List<Part> parts() {
        Map<String, List<String>> together = MergedKeys.of(earlier.keySet(), later.keySet()).stream()
                .collect(Collectors.groupingBy(
                        key -> any(key).entry().map(Entry::key).orElse(key), LinkedHashMap::new, Collectors.toList()));
        return together.entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue()))
                .toList();
    }

    private Part part(String key, List<String> fields) {
        Optional<Entry> before = Optional.ofNullable(entriesBefore.get(key));
        Optional<Entry> now = Optional.ofNullable(entriesNow.get(key));
        Optional<Entry> entry = now.or(() -> before);
        Name name = entry.map(each -> new Name(words.entry(each.list(), each.place()), each.heading()))
                .orElseGet(() -> new Name(words.label(any(fields.get(0)).name()), ""));
        return new Part(name, marks(key, before, now), differences(fields, entry.isPresent()));
    }

    private List<Mark> marks(String key, Optional<Entry> before, Optional<Entry> now) {
        if (before.isPresent() && now.isPresent()) {
            return marks(before.get(), now.get(), moved.contains(key));
        }
        return Stream.of(
                        now.map(any -> new Mark(words.text().get("history.mark.added"), "active")),
                        before.map(any -> new Mark(words.text().get("history.mark.removed"), "waiting")))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Mark> marks(Entry before, Entry now, boolean isMoved) {
        List<Mark> marks = new ArrayList<>();
        if (isMoved) {
            marks.add(new Mark(words.text().get("history.mark.moved", before.place(), now.place()), "past"));
        }
        if (!before.heading().equals(now.heading())) {
            marks.add(new Mark(words.text().get("history.mark.renamed"), "past"));
        }
        return marks;
    }

    private List<Difference> differences(List<String> keys, boolean labelled) {
        return keys.stream()
                .filter(key -> !text(earlier, key).equals(text(later, key)))
                .map(key -> difference(key, labelled))
                .toList();
    }

    private Difference difference(String key, boolean labelled) {
        TextComparison compared = comparer.compare(text(earlier, key), text(later, key));
        String label = labelled ? words.label(any(key).name()) : "";
        return new Difference(label, compared.pieces(), compared.rough());
    }

    private ContentField any(String key) {
        return Objects.requireNonNullElseGet(later.get(key), () -> earlier.get(key));
    }

    private static String text(Map<String, ContentField> fields, String key) {
        return Optional.ofNullable(fields.get(key)).map(ContentField::text).orElse("");
    }

    private static Map<String, ContentField> fields(ReadRevision revision) {
        Map<String, ContentField> fields = new LinkedHashMap<>();
        revision.fields().forEach(field -> fields.put(field.key(), field));
        return fields;
    }

    private static Map<String, Entry> entries(Map<String, ContentField> fields) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        fields.values().forEach(field -> field.entry().ifPresent(entry -> entries.putIfAbsent(entry.key(), entry)));
        return entries;
    }
}
