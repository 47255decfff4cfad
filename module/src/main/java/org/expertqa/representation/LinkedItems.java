package org.expertqa.representation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.StoredText;

/** The live items that some items lead to, read at once: one statement for each type, whatever their number. */
final class LinkedItems {

    private final Map<ItemId, Live<StoredText>> found = new HashMap<>();

    /** Those that the fields of some items lead to by some links, as far as they are live at the instant. */
    static LinkedItems read(
            Contents contents, Collection<Link> links, Collection<Map<String, String>> items, Instant at) {
        LinkedItems linked = new LinkedItems();
        idsByType(links, items)
                .forEach((type, ids) ->
                        linked.found.putAll(contents.live(Shapes.of(type).type().asStored(), ids, at)));
        return linked;
    }

    List<Live<StoredText>> live(Link link, Map<String, String> fields) {
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
