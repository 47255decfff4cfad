package org.expertqa.content.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Publication;
import org.expertqa.content.RevisionLine;
import org.jdbi.v3.core.Handle;

/** Revisions and publications of one item as its history shows them. */
final class HistoryRows {

    static final String REVISIONS = """
            select r.number, r.saved_by, r.saved_at, r.note
            from revision r
            where r.item = :item and r.number < :before
            order by r.number desc limit :limit
            """;

    static final String PUBLICATIONS = """
            select p.revision, p.slug, p.live_from, p.live_until, p.minor, p.note, p.published_by, p.published_at
            from publication p
            where p.item = :item and p.revision between :first and :last
            order by p.live_from
            """;

    static final String LIVE = """
            select p.revision, p.slug, p.live_from, p.live_until, p.minor, p.note, p.published_by, p.published_at
            from publication p
            where p.item = :item and p.live_from <= :at and (p.live_until is null or p.live_until > :at)
            order by p.live_from desc limit 1
            """;

    List<RevisionLine> revisions(Handle handle, ItemId id, int before, int limit) {
        return handle.createQuery(REVISIONS)
                .bind("item", id.toString())
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> new RevisionLine(
                        row.getInt("number"),
                        new Author(row.getString("saved_by")),
                        Instant.ofEpochMilli(row.getLong("saved_at")),
                        row.getString("note")))
                .list();
    }

    List<Publication> publications(Handle handle, ItemId id, int first, int last) {
        return handle.createQuery(PUBLICATIONS)
                .bind("item", id.toString())
                .bind("first", first)
                .bind("last", last)
                .map((row, context) -> PublicationRows.publication(row))
                .list();
    }

    Optional<Publication> liveAt(Handle handle, ItemId id, Instant at) {
        return handle.createQuery(LIVE)
                .bind("item", id.toString())
                .bind("at", at.toEpochMilli())
                .map((row, context) -> PublicationRows.publication(row))
                .findOne();
    }

    Map<ItemId, String> titles(Handle handle, Collection<ItemId> ids) {
        return handle
                .createQuery("select i.id, i.title from item i where i.id in (<ids>)")
                .bindList("ids", ids.stream().map(ItemId::toString).toList())
                .map((row, context) -> Map.entry(ItemId.of(row.getString("id")), row.getString("title")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
