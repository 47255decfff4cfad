package org.expertqa.content.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.content.Contents;
import org.expertqa.content.History;
import org.expertqa.content.ItemId;
import org.expertqa.content.Revision;
import org.expertqa.content.StoredText;

/** Reads revisions for screens: each with one statement, and what they all lead to with one more. */
final class RevisionReading {

    private final Contents contents;
    private final History history;

    RevisionReading(Contents contents, History history) {
        this.contents = contents;
        this.history = history;
    }

    Optional<ReadRevision> read(HistoryItem item, int number) {
        return stored(item, number)
                .map(revision -> read(item, List.of(revision)).get(0));
    }

    /** Two of them, in this order; empty when one is not there. */
    Optional<List<ReadRevision>> read(HistoryItem item, int first, int second) {
        return stored(item, first).flatMap(one -> stored(item, second).map(other -> read(item, List.of(one, other))));
    }

    private Optional<Revision<StoredText>> stored(HistoryItem item, int number) {
        return contents.revision(item.shape().type().asStored(), item.id(), number);
    }

    private List<ReadRevision> read(HistoryItem item, List<Revision<StoredText>> revisions) {
        ContentFields fields =
                new ContentFields(item.shape(), new FieldWords(item.request().text()), titles(item, revisions));
        return revisions.stream()
                .map(revision -> new ReadRevision(revision, fields.of(revision.content())))
                .toList();
    }

    private Map<ItemId, String> titles(HistoryItem item, List<Revision<StoredText>> revisions) {
        Set<ItemId> targets = new HashSet<>();
        revisions.forEach(revision -> targets.addAll(ContentFields.targets(item.shape(), revision.content())));
        return history.titles(targets);
    }
}
