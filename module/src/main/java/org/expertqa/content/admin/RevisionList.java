package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.History;
import org.expertqa.content.Publication;
import org.expertqa.content.RevisionLine;

/** Revisions of an item as the store lists them, with what was public of them. */
record RevisionList(List<RevisionLine> lines, List<Publication> publications) {

    static RevisionList of(History history, HistoryItem item, int before, int limit) {
        List<RevisionLine> lines = history.revisions(item.id(), before, limit);
        if (lines.isEmpty()) {
            return new RevisionList(List.of(), List.of());
        }
        int last = lines.get(0).number();
        int first = lines.get(lines.size() - 1).number();
        return new RevisionList(lines, history.publications(item.id(), first, last));
    }

    static Optional<RevisionFacts> one(History history, HistoryItem item, int number, HistoryTimes times) {
        return of(history, item, number + 1, 1).facts(item, times).stream()
                .filter(facts -> facts.number() == number)
                .findFirst();
    }

    List<RevisionFacts> facts(HistoryItem item, HistoryTimes times) {
        return lines.stream()
                .map(line -> RevisionFacts.of(line, publications, item, times))
                .toList();
    }
}
