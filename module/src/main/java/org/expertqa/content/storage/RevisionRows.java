package org.expertqa.content.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Reference;
import org.expertqa.content.Revision;
import org.expertqa.text.MarkupMaker;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The item and revision tables. */
final class RevisionRows {

    private final Codec codec;

    RevisionRows(Codec codec) {
        this.codec = codec;
    }

    int latestNumber(Handle handle, ItemId id) {
        return handle.createQuery("select coalesce(max(number), 0) from revision where item = :item")
                .bind("item", id.toString())
                .mapTo(Integer.class)
                .one();
    }

    Optional<String> typeOf(Handle handle, ItemId id) {
        return handle.createQuery("select type from item where id = :id")
                .bind("id", id.toString())
                .mapTo(String.class)
                .findOne();
    }

    <T> Optional<Revision<T>> find(Handle handle, ContentType<T> type, ItemId id, int number) {
        String sql = """
                select r.item, r.number, r.content, r.saved_by, r.saved_at, r.note,
                       (select d.content from rendition d
                        where d.item = r.item and d.revision = r.number and d.maker = :maker) as rendition
                from revision r join item i on i.id = r.item
                where r.item = :item and r.number = :number and i.type = :type
                """;
        return handle.createQuery(sql)
                .bind("item", id.toString())
                .bind("number", number)
                .bind("type", type.name())
                .bind("maker", MarkupMaker.NAME)
                .map((row, context) -> new Revision<>(
                        ItemId.of(row.getString(1)),
                        row.getInt(2),
                        codec.read(type, row.getBytes(3), Rendition.orNone(row.getBytes(7))),
                        new Author(row.getString(4)),
                        Instant.ofEpochMilli(row.getLong(5)),
                        row.getString(6)))
                .findOne();
    }

    void insertItem(Handle handle, ItemId id, ContentType<?> type, Author by, Instant at) {
        String sql = """
                insert into item (id, type, slug, language, title, created_at, created_by)
                values (:id, :type, null, '', '', :at, :by)
                """;
        handle.createUpdate(sql)
                .bind("id", id.toString())
                .bind("type", type.name())
                .bind("at", at.toEpochMilli())
                .bind("by", by.account().orElse(null))
                .execute();
    }

    <T> void describeItem(Handle handle, ItemId id, ContentType<T> type, T content) {
        handle.createUpdate("update item set title = :title, language = :language where id = :id")
                .bind("title", type.title().apply(content))
                .bind("language", type.language().apply(content))
                .bind("id", id.toString())
                .execute();
    }

    <T> void insert(Handle handle, ContentType<T> type, Revision<T> revision, String json) {
        String sql = """
                insert into revision (item, number, format, content, sha256, saved_by, saved_at, note)
                values (:item, :number, :format, :content, :sha256, :by, :at, :note)
                """;
        handle.createUpdate(sql)
                .bind("item", revision.item().toString())
                .bind("number", revision.number())
                .bind("format", type.format())
                .bind("content", json)
                .bind("sha256", Sha256.of(json))
                .bind("by", revision.savedBy().name())
                .bind("at", revision.savedAt().toEpochMilli())
                .bind("note", revision.note())
                .execute();
        insertReferences(
                handle, revision.item(), revision.number(), type.references().apply(revision.content()));
    }

    Optional<String> hashOf(Handle handle, ItemId id, int number) {
        return handle.createQuery("select sha256 from revision where item = :item and number = :number")
                .bind("item", id.toString())
                .bind("number", number)
                .mapTo(String.class)
                .findOne();
    }

    private void insertReferences(Handle handle, ItemId id, int number, List<Reference> references) {
        String sql = "insert into reference (item, revision, target, role) values (:item, :revision, :target, :role)";
        PreparedBatch batch = handle.prepareBatch(sql);
        references.stream()
                .distinct()
                .forEach(reference -> batch.bind("item", id.toString())
                        .bind("revision", number)
                        .bind("target", reference.target().toString())
                        .bind("role", reference.role())
                        .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
