package org.expertqa.content.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.jdbi.v3.core.Handle;

/** What the items of a list refer to: nothing in particular, one item, or two, the one with the smaller id first. */
record Targets(String target, String also) {

    private static final Targets ALL = new Targets("", "");

    /** The list of what refers to all of these, at most two. */
    static Targets of(List<ItemId> items) {
        List<String> ids =
                items.stream().map(ItemId::toString).distinct().sorted().toList();
        if (ids.isEmpty()) {
            return ALL;
        }
        return new Targets(ids.get(0), ids.size() == 1 ? "" : ids.get(1));
    }

    /** Every list that a content stands on: those of two only where the two are of two other types. */
    static <T> List<Targets> of(Handle handle, ContentType<T> type, T content) {
        List<String> ids = type.references().apply(content).stream()
                .map(reference -> reference.target().toString())
                .distinct()
                .sorted()
                .toList();
        List<Targets> lists = new ArrayList<>();
        lists.add(ALL);
        ids.forEach(id -> lists.add(new Targets(id, "")));
        addPairs(ids, othersByType(handle, type, ids), lists);
        return lists;
    }

    private static void addPairs(List<String> ids, Map<String, String> types, List<Targets> lists) {
        List<String> others = ids.stream().filter(types::containsKey).toList();
        for (int i = 0; i < others.size(); i++) {
            for (String also : others.subList(i + 1, others.size())) {
                if (!types.get(others.get(i)).equals(types.get(also))) {
                    lists.add(new Targets(others.get(i), also));
                }
            }
        }
    }

    /** The types of those that are of another type, by their ids. */
    private static Map<String, String> othersByType(Handle handle, ContentType<?> type, List<String> ids) {
        if (ids.size() < 2) {
            return Map.of();
        }
        return handle
                .createQuery("select id, type from item where id in (<ids>) and type <> :type")
                .bindList("ids", ids)
                .bind("type", type.name())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("type")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
