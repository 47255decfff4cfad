package org.expertqa.content.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.admin.RevisionScreen.Part;
import org.expertqa.content.admin.RevisionScreen.Value;
import org.expertqa.view.ScreenView;

/** The screen of a revision on its way. */
record RevisionView(HistoryItem item, ReadRevision read, RevisionFacts facts, Optional<String> stale) {

    /** No more than the loop of a template has turns. */
    static final int MOST_PARTS = 900;

    RevisionView saying(String problem) {
        return new RevisionView(item, read, facts, Optional.of(problem));
    }

    ScreenView view() {
        boolean isLatest = read.number() == item.latest();
        List<Part> parts = parts();
        RevisionScreen screen = new RevisionScreen(
                item.frame(facts.words()),
                item.head(),
                stale,
                facts,
                read.language().toLanguageTag(),
                parts.subList(0, Math.min(MOST_PARTS, parts.size())),
                Math.max(0, parts.size() - MOST_PARTS),
                read.number() > 1 ? comparison(read.number() - 1, read.number()) : Optional.empty(),
                isLatest ? Optional.empty() : comparison(read.number(), item.latest()),
                isLatest || !item.mayBeEdited() ? Optional.empty() : Optional.of(Restoration.of(item, read.number())));
        return item.request().view("content/admin/revision", screen);
    }

    private Optional<String> comparison(int from, int to) {
        return Optional.of(item.link(item.comparison(from, to)));
    }

    private List<Part> parts() {
        FieldWords words = new FieldWords(item.request().text());
        Map<String, List<ContentField>> together = new LinkedHashMap<>();
        read.fields().stream()
                .filter(field -> !field.text().isBlank())
                .forEach(field -> together.computeIfAbsent(
                                field.entry().map(ContentField.Entry::key).orElseGet(field::key),
                                key -> new ArrayList<>())
                        .add(field));
        return together.values().stream().map(fields -> part(fields, words)).toList();
    }

    private static Part part(List<ContentField> fields, FieldWords words) {
        return fields.get(0)
                .entry()
                .map(entry ->
                        new Part(words.entry(entry.list(), entry.place()), entry.heading(), values(fields, words)))
                .orElseGet(() -> new Part(
                        words.label(fields.get(0).name()),
                        "",
                        List.of(new Value("", fields.get(0).text()))));
    }

    private static List<Value> values(List<ContentField> fields, FieldWords words) {
        return fields.stream()
                .map(field -> new Value(words.label(field.name()), field.text()))
                .toList();
    }
}
