package org.expertqa.importing.frontmatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Stretch;

/**
 * The front matter of Jekyll, Hugo and Ghost in our names, where its meaning is plain. It is told by its {@code title}, which
 * no item of ours has. What has no plain meaning keeps its name, so that it is said and left unassigned.
 */
public final class ForeignFrontMatter {

    private static final String TITLE = "title";
    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry(TITLE, "question"),
            Map.entry("lang", "language"),
            Map.entry("locale", "language"),
            Map.entry("description", "seo.description"),
            Map.entry("meta_description", "seo.description"),
            Map.entry("meta_title", "seo.title"),
            Map.entry("canonical_url", "seo.canonical"),
            Map.entry("canonical", "seo.canonical"),
            Map.entry("date", "source.publishedOn"),
            Map.entry("date_published", "source.publishedOn"),
            Map.entry("published_at", "source.publishedOn"),
            Map.entry("publishDate", "source.publishedOn"),
            Map.entry("lastmod", "source.modifiedOn"),
            Map.entry("last_modified_at", "source.modifiedOn"),
            Map.entry("updated_at", "source.modifiedOn"),
            Map.entry("date_updated", "source.modifiedOn"),
            Map.entry("tags", "topics"),
            Map.entry("categories", "topics"),
            Map.entry("category", "topics"),
            Map.entry("author", "expert"),
            Map.entry("authors", "expert"));
    private static final Set<String> TRUTHS = Set.of("true", "false");
    private static final Set<String> OURS = Set.of("answer", "expert", "topic");

    private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Yaml.Entry>> groups = new LinkedHashMap<>();

    private ForeignFrontMatter() {}

    /** The group with our names in it; one without a title is ours already. */
    public static Yaml.Group asOurs(Yaml.Group group) {
        boolean foreign =
                group.entries().stream().anyMatch(entry -> entry.key().value().equals(TITLE));
        return foreign ? new ForeignFrontMatter().renamed(group) : group;
    }

    private Yaml.Group renamed(Yaml.Group group) {
        group.entries().stream().filter(entry -> !isPlain(entry)).forEach(this::keep);
        group.entries().stream()
                .filter(ForeignFrontMatter::isPlain)
                .sorted(Comparator.comparing(entry -> !isDraft(entry)))
                .forEach(this::rename);
        groups.forEach((name, inside) -> entries.put(name, grouped(name, inside)));
        return new Yaml.Group(group.line(), List.copyOf(entries.values()));
    }

    private static boolean isPlain(Yaml.Entry entry) {
        String key = entry.key().value();
        boolean draft = key.equals("draft") || key.equals("published");
        return draft ? draft(entry).isPresent() : PLAIN.containsKey(key);
    }

    /** A type or an id of another system is not one of ours. */
    private void keep(Yaml.Entry entry) {
        String key = entry.key().value();
        boolean type = key.equals("type") && entry.value() instanceof Yaml.Text text && !OURS.contains(text.value());
        boolean id = key.equals("id")
                && entry.value() instanceof Yaml.Text text
                && text.value().length() != 36;
        String name = type || id ? "their " + key : key;
        if (entry.value() instanceof Yaml.Group group && Set.of("seo", "source").contains(key)) {
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).addAll(group.entries());
        }
        entries.put(name, new Yaml.Entry(named(entry.key(), name), entry.value()));
    }

    private void rename(Yaml.Entry entry) {
        String key = entry.key().value();
        String path = PLAIN.getOrDefault(key, "state");
        Yaml value = path.equals("state") ? draft(entry).orElseThrow() : value(path, entry.value());
        int dot = path.indexOf('.');
        if (dot > 0) {
            inGroup(path.substring(0, dot), new Yaml.Entry(named(entry.key(), path.substring(dot + 1)), value), entry);
        } else if (path.equals("topics") && entries.containsKey(path)) {
            entries.computeIfPresent(path, (name, before) -> joined(before, value));
        } else if (path.equals("expert")) {
            people(entry, value);
        } else {
            putOrKeep(path, new Yaml.Entry(named(entry.key(), path), value), entry);
        }
    }

    private void inGroup(String group, Yaml.Entry inside, Yaml.Entry original) {
        List<Yaml.Entry> all = groups.computeIfAbsent(group, name -> new ArrayList<>());
        if (all.stream()
                .anyMatch(other -> other.key().value().equals(inside.key().value()))) {
            entries.put(original.key().value(), original);
        } else {
            all.add(inside);
        }
    }

    /** The first name is the expert, all others are co-authors. */
    private void people(Yaml.Entry entry, Yaml value) {
        List<Yaml> all = value instanceof Yaml.Items list ? list.items() : List.of(value);
        if (all.isEmpty() || entries.containsKey("expert")) {
            entries.put(entry.key().value(), entry);
            return;
        }
        entries.put("expert", new Yaml.Entry(named(entry.key(), "expert"), all.get(0)));
        if (all.size() > 1) {
            Yaml.Items others = new Yaml.Items(value.line(), all.subList(1, all.size()));
            entries.putIfAbsent("coAuthors", new Yaml.Entry(without(entry.key(), "coAuthors"), others));
        }
    }

    private void putOrKeep(String name, Yaml.Entry entry, Yaml.Entry original) {
        if (entries.containsKey(name)) {
            entries.put(original.key().value(), original);
        } else {
            entries.put(name, entry);
        }
    }

    private static Yaml.Entry joined(Yaml.Entry before, Yaml more) {
        List<Yaml> all =
                new ArrayList<>(before.value() instanceof Yaml.Items list ? list.items() : List.of(before.value()));
        all.addAll(more instanceof Yaml.Items list ? list.items() : List.of(more));
        return new Yaml.Entry(before.key(), new Yaml.Items(before.value().line(), List.copyOf(all)));
    }

    /** {@code draft: true} and {@code published: false} say that the item is a draft; their contraries say nothing. */
    private static Optional<Yaml> draft(Yaml.Entry entry) {
        return entry.value() instanceof Yaml.Text text && TRUTHS.contains(text.value())
                ? Optional.of(new Yaml.Text(text.line(), isDraft(entry) ? "draft" : "", false, text.pieces()))
                : Optional.empty();
    }

    private static boolean isDraft(Yaml.Entry entry) {
        String draft = entry.key().value().equals("draft") ? "true" : "false";
        boolean named = Set.of("draft", "published").contains(entry.key().value());
        return named && entry.value() instanceof Yaml.Text text && text.value().equals(draft);
    }

    private static Yaml value(String path, Yaml value) {
        if (value instanceof Yaml.Text text && path.startsWith("source.")) {
            return dayOf(text);
        }
        if (value instanceof Yaml.Items list && path.equals("expert")) {
            return new Yaml.Items(
                    list.line(),
                    list.items().stream().map(ForeignFrontMatter::nameOf).toList());
        }
        return path.equals("expert") ? nameOf(value) : value;
    }

    /** A time is the day on which it is. */
    private static Yaml dayOf(Yaml.Text text) {
        boolean time = text.value().length() > 10 && " T".indexOf(text.value().charAt(10)) >= 0;
        return time ? new Yaml.Text(text.line(), text.value().substring(0, 10), text.quoted(), text.pieces()) : text;
    }

    private static Yaml nameOf(Yaml person) {
        return person instanceof Yaml.Group group
                ? group.entries().stream()
                        .filter(entry -> entry.key().value().equals("name"))
                        .map(Yaml.Entry::value)
                        .findFirst()
                        .orElse(person)
                : person;
    }

    private static Yaml.Entry grouped(String name, List<Yaml.Entry> inside) {
        Yaml.Text first = inside.get(0).key();
        return new Yaml.Entry(without(first, name), new Yaml.Group(first.line(), List.copyOf(inside)));
    }

    private static Yaml.Text named(Yaml.Text key, String name) {
        return new Yaml.Text(key.line(), name, key.quoted(), key.pieces());
    }

    /** A key that stands nowhere in the text. */
    private static Yaml.Text without(Yaml.Text key, String name) {
        return new Yaml.Text(key.line(), name, key.quoted(), List.<Stretch>of());
    }
}
