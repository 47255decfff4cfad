package org.expertqa.content.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Review;
import org.expertqa.content.ReviewEntry;
import org.expertqa.content.ReviewStep;
import org.expertqa.content.Stage;
import org.jdbi.v3.core.Handle;

/** The review and review_step tables. */
final class ReviewRows {

    /** Steps that are told of an item; there may be more. */
    static final int LATEST = 20;

    private static final String ENTRY = """
            select i.id, i.type, i.title, i.created_by, w.stage, w.revision, w.since, w.due_on
            from review w join item i on i.id = w.item
            """;

    static final String WAITING = ENTRY + """
            where w.stage = 'in-review' and i.archived_at is null and i.trashed_at is null
              and (w.since, w.item) > (:since, :item)
            order by w.since, w.item limit :limit
            """;

    static final String DUE = ENTRY + """
            where w.due_on is not null and i.archived_at is null and i.trashed_at is null
              and w.due_on <= :until and (w.due_on, w.item) > (:dueOn, :item)
            order by w.due_on, w.item limit :limit
            """;

    Review find(Handle handle, ItemId id) {
        return handle.createQuery("select stage, revision, due_on from review where item = :item")
                .bind("item", id.toString())
                .map((row, context) -> new Review(
                        Stage.of(row.getString("stage")), row.getInt("revision"), day(row), steps(handle, id)))
                .findOne()
                .orElse(Review.NONE);
    }

    private static List<ReviewStep> steps(Handle handle, ItemId id) {
        String sql = """
                select kind, revision, author, role, at, note from review_step
                where item = :item order by seq desc limit :limit
                """;
        return handle.createQuery(sql)
                .bind("item", id.toString())
                .bind("limit", LATEST)
                .map((row, context) -> new ReviewStep(
                        ReviewStep.Kind.of(row.getString("kind")),
                        row.getInt("revision"),
                        row.getString("author"),
                        row.getString("role"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("note")))
                .list();
    }

    void setStage(Handle handle, ItemId id, Stage stage, int revision, Instant at) {
        String sql = """
                insert into review (item, stage, revision, since) values (:item, :stage, :revision, :at)
                on conflict (item) do update
                set stage = excluded.stage, revision = excluded.revision, since = excluded.since
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("stage", stage.word())
                .bind("revision", revision)
                .bind("at", at.toEpochMilli())
                .execute();
    }

    void setDue(Handle handle, ItemId id, Optional<LocalDate> day) {
        String sql = """
                insert into review (item, stage, revision, since, due_on) values (:item, :stage, 0, 0, :day)
                on conflict (item) do update set due_on = excluded.due_on
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("stage", Stage.NOT_SENT.word())
                .bind("day", day.map(LocalDate::toString).orElse(null))
                .execute();
    }

    void append(Handle handle, ItemId id, ReviewStep step, Author by) {
        String sql = """
                insert into review_step (item, kind, revision, author, account, role, at, note)
                values (:item, :kind, :revision, :author, :account, :role, :at, :note)
                """;
        handle.createUpdate(sql)
                .bind("item", id.toString())
                .bind("kind", step.kind().word())
                .bind("revision", step.revision())
                .bind("author", step.by())
                .bind("account", by.account().orElse(null))
                .bind("role", step.role())
                .bind("at", step.at().toEpochMilli())
                .bind("note", step.note())
                .execute();
    }

    List<ReviewEntry> waiting(Handle handle, Optional<ReviewEntry> after, int limit) {
        return handle.createQuery(WAITING)
                .bind("since", after.map(entry -> entry.since().toEpochMilli()).orElse(-1L))
                .bind("item", place(after))
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list();
    }

    List<ReviewEntry> due(Handle handle, LocalDate until, Optional<ReviewEntry> after, int limit) {
        return handle.createQuery(DUE)
                .bind("until", until.toString())
                .bind(
                        "dueOn",
                        after.flatMap(ReviewEntry::dueOn)
                                .map(LocalDate::toString)
                                .orElse(""))
                .bind("item", place(after))
                .bind("limit", limit)
                .map((row, context) -> entry(row))
                .list();
    }

    private static String place(Optional<ReviewEntry> after) {
        return after.map(entry -> entry.id().toString()).orElse("");
    }

    private static ReviewEntry entry(ResultSet row) throws SQLException {
        return new ReviewEntry(
                ItemId.of(row.getString("id")),
                row.getString("type"),
                row.getString("title"),
                Stage.of(row.getString("stage")),
                row.getInt("revision"),
                Instant.ofEpochMilli(row.getLong("since")),
                day(row),
                Optional.ofNullable(row.getString("created_by")));
    }

    private static Optional<LocalDate> day(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("due_on")).map(LocalDate::parse);
    }
}
