package org.expertqa.content.storage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotFound;
import org.expertqa.content.Review;
import org.expertqa.content.ReviewEntry;
import org.expertqa.content.ReviewStep;
import org.expertqa.content.ReviewStep.Kind;
import org.expertqa.content.Reviews;
import org.expertqa.content.Stage;
import org.expertqa.content.StaleRevision;
import org.expertqa.db.Database;
import org.jdbi.v3.core.Handle;

/** The reviews in one relational database; each step is one writing transaction with its line in the log. */
public final class StoredReviews implements Reviews {

    private final Database database;
    private final Clock clock;
    private final ReviewRows rows = new ReviewRows();

    public StoredReviews(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Review of(ItemId id) {
        return database.read(handle -> rows.find(handle, id));
    }

    @Override
    public void send(ItemId id, int revision, Author by, String note) {
        step(id, Stage.IN_REVIEW, new ReviewStep(Kind.SENT, revision, by.name(), "", now(), note), by);
    }

    @Override
    public void approve(ItemId id, int revision, Author by, String role, String note) {
        step(id, Stage.APPROVED, new ReviewStep(Kind.APPROVED, revision, by.name(), role, now(), note), by);
    }

    @Override
    public void sendBack(ItemId id, int revision, Author by, String note) {
        step(id, Stage.SENT_BACK, new ReviewStep(Kind.SENT_BACK, revision, by.name(), "", now(), note), by);
    }

    private void step(ItemId id, Stage stage, ReviewStep step, Author by) {
        database.write(handle -> {
            int latest = latest(handle, id);
            if (latest != step.revision()) {
                throw new StaleRevision("Item " + id + " has revision " + latest + " by now, not " + step.revision()
                        + "; look at it before you say something of it.");
            }
            rows.setStage(handle, id, stage, step.revision(), step.at());
            rows.append(handle, id, step, by);
            return id;
        });
    }

    @Override
    public void plan(ItemId id, Optional<LocalDate> dueOn) {
        database.write(handle -> {
            latest(handle, id);
            rows.setDue(handle, id, dueOn);
            return id;
        });
    }

    @Override
    public void checked(ItemId id, LocalDate next, Author by) {
        database.write(handle -> {
            int latest = latest(handle, id);
            rows.setDue(handle, id, Optional.of(next));
            rows.append(handle, id, new ReviewStep(Kind.CHECKED, latest, by.name(), "", now(), ""), by);
            return id;
        });
    }

    @Override
    public List<ReviewEntry> waiting(Optional<ReviewEntry> after, int limit) {
        return database.read(handle -> rows.waiting(handle, after, limit));
    }

    @Override
    public List<ReviewEntry> due(LocalDate until, Optional<ReviewEntry> after, int limit) {
        return database.read(handle -> rows.due(handle, until, after, limit));
    }

    private static int latest(Handle handle, ItemId id) {
        return handle.createQuery("select max(number) from revision where item = :item")
                .bind("item", id.toString())
                .mapTo(Integer.class)
                .findOne()
                .orElseThrow(() -> new NotFound("There is no item " + id + "."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
