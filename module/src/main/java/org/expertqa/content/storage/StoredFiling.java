package org.expertqa.content.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.expertqa.content.Author;
import org.expertqa.content.Filing;
import org.expertqa.content.ItemId;
import org.expertqa.content.Misfiled;
import org.expertqa.db.Database;
import org.jdbi.v3.core.Handle;

/** Archive and trash in the database: what lies there is marked on the item itself. */
public final class StoredFiling implements Filing {

    private final Database database;
    private final Clock clock;
    private final FileRows files = new FileRows();
    private final ItemRows items = new ItemRows();
    private final PublicationRows publications = new PublicationRows();
    private final ListingRows listings = new ListingRows();
    private final OverviewRows overview = new OverviewRows();

    public StoredFiling(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Where an item lies. */
    record Place(boolean archived, boolean trashed) {}

    @Override
    public void archive(ItemId id, Author by) {
        database.write(handle -> {
            Place place = files.place(handle, id);
            if (place.trashed()) {
                throw new Misfiled("Item " + id + " is in the trash; restore it first.");
            }
            return place.archived() ? id : put(handle, "archive", id, by);
        });
    }

    @Override
    public void trash(ItemId id, Author by) {
        database.write(handle -> {
            if (files.place(handle, id).trashed()) {
                return id;
            }
            files.refuseInUse(handle, id, "u.type <> x.type", now());
            return put(handle, "trash", id, by);
        });
    }

    @Override
    public void restore(ItemId id, Author by) {
        database.write(handle -> {
            Place place = files.place(handle, id);
            if (place.trashed() || place.archived()) {
                files.takeOut(handle, id, place.trashed() ? "trashed_at" : "archived_at");
                leaveMarks(handle, "restore", id, by, now());
            }
            return id;
        });
    }

    @Override
    public void erase(ItemId id, Author by) {
        database.write(handle -> {
            if (!files.place(handle, id).trashed()) {
                throw new Misfiled("Item " + id + " is not in the trash; only what lies there is erased.");
            }
            files.refuseInUse(handle, id, "1 = 1", now());
            items.purge(handle, id, by, now());
            ChangeRows.append(handle, id, now());
            return id;
        });
        database.leaveNoTrace();
    }

    private ItemId put(Handle handle, String act, ItemId id, Author by) {
        Instant at = now();
        if (publications.end(handle, id, at)) {
            listings.end(handle, id, at);
        }
        files.put(handle, id, act.equals("trash") ? "trashed_at" : "archived_at", at);
        return leaveMarks(handle, act, id, by, at);
    }

    private ItemId leaveMarks(Handle handle, String act, ItemId id, Author by, Instant at) {
        AuditRows.append(handle, act, id, by, at);
        ChangeRows.append(handle, id, at);
        overview.write(handle, id, at);
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
