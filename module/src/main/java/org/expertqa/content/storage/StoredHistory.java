package org.expertqa.content.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.History;
import org.expertqa.content.ItemId;
import org.expertqa.content.Publication;
import org.expertqa.content.RevisionLine;
import org.expertqa.db.Database;

/** The history in the database, read along the keys of its tables. */
public final class StoredHistory implements History {

    private final Database database;
    private final HistoryRows rows = new HistoryRows();

    public StoredHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<RevisionLine> revisions(ItemId id, int before, int limit) {
        return database.read(handle -> rows.revisions(handle, id, before, limit));
    }

    @Override
    public List<Publication> publications(ItemId id, int first, int last) {
        return database.read(handle -> rows.publications(handle, id, first, last));
    }

    @Override
    public Optional<Publication> liveAt(ItemId id, Instant at) {
        return database.read(handle -> rows.liveAt(handle, id, at));
    }

    @Override
    public Map<ItemId, String> titles(Collection<ItemId> ids) {
        return ids.isEmpty() ? Map.of() : database.read(handle -> rows.titles(handle, ids));
    }
}
