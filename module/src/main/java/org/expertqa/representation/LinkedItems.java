package org.expertqa.representation;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.content.StoredText;

/** The live items that some items lead to, read at once: whole from the contents, and in their short forms as mentions. */
final class LinkedItems {

    private final Contents contents;
    private final Mentions mentions;
    private final AsOf asOf;
    private final Map<ItemId, Live<StoredText>> whole = new HashMap<>();
    private final Map<ItemId, ShortForm> brief = new HashMap<>();

    LinkedItems(Contents contents, Mentions mentions, AsOf asOf) {
        this.contents = contents;
        this.mentions = mentions;
        this.asOf = asOf;
    }

    /** Adds those whole that the fields of some items lead to by some links, one statement for each type. */
    void readWhole(Collection<Link> links, Collection<Map<String, String>> items) {
        idsByType(links, items).forEach((type, ids) -> addWhole(Shapes.of(type).type(), ids));
    }

    /** Adds their short forms; what is mentioned often need not be read. */
    void readBrief(Collection<Link> links, Collection<Map<String, String>> items) {
        idsByType(links, items).forEach((type, ids) -> addBrief(Shapes.of(type).type(), ids));
    }

    private void addWhole(ContentType<?> type, Set<ItemId> ids) {
        whole.putAll(contents.live(type.asStored(), asOf.stillPublic(contents, type, ids), asOf.at()));
    }

    private <T> void addBrief(ContentType<T> type, Set<ItemId> ids) {
        mentions.live(type, asOf.stillPublic(contents, type, ids), asOf.at())
                .forEach((id, item) -> brief.put(id, ShortForm.of(type, item)));
    }

    List<Live<StoredText>> whole(Link link, Map<String, String> fields) {
        return present(whole, link, fields);
    }

    List<ShortForm> brief(Link link, Map<String, String> fields) {
        return present(brief, link, fields);
    }

    private static <F> List<F> present(Map<ItemId, F> found, Link link, Map<String, String> fields) {
        return ids(link, fields).stream()
                .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                .toList();
    }

    /** Every item that the fields lead to, live or not. */
    static Set<ItemId> ids(Shape shape, Map<String, String> fields) {
        Set<ItemId> ids = new LinkedHashSet<>();
        for (Link link : shape.links()) {
            ids.addAll(ids(link, fields));
        }
        return ids;
    }

    private static List<ItemId> ids(Link link, Map<String, String> fields) {
        return Optional.ofNullable(fields.get(link.field()))
                .map(StoredFields::ids)
                .orElseGet(List::of);
    }

    private static Map<String, Set<ItemId>> idsByType(Collection<Link> links, Collection<Map<String, String>> items) {
        Map<String, Set<ItemId>> ids = new HashMap<>();
        for (Map<String, String> fields : items) {
            for (Link link : links) {
                ids.computeIfAbsent(link.type(), type -> new LinkedHashSet<>()).addAll(ids(link, fields));
            }
        }
        return ids;
    }
}
