package org.expertqa.answer.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expertqa.text.Plain;

/**
 * An answer as its form holds it: texts by the names of their fields, and lists by their names, of the keys of their entries
 * or of the ids that were chosen. Anything may stand in it; {@link FormReading} makes content of it.
 *
 * @param base the number of the revision that it began with; 0 when there was none
 */
record AnswerForm(int base, Map<String, String> texts, Map<String, List<String>> lists) {

    private static final String YES = "on";

    AnswerForm {
        texts = Map.copyOf(texts);
        lists = Map.copyOf(lists);
    }

    /** What came in, with line ends as they are stored. */
    static AnswerForm typed(MultivaluedMap<String, String> fields) {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        Stream.concat(AnswerFields.ALL.stream().map(FormField::name), Stream.of(AnswerFields.EXPERT))
                .forEach(name -> texts.put(name, first(fields, name)));
        for (EntryList list : EntryList.values()) {
            List<String> keys = distinct(fields, list.word());
            lists.put(list.word(), keys);
            Stream.concat(keys.stream(), takenOut(fields, list).stream())
                    .flatMap(key -> list.names(key).stream())
                    .forEach(name -> texts.put(name, first(fields, name)));
        }
        AnswerFields.CHOSEN_LISTS.forEach(name -> lists.put(name, distinct(fields, name)));
        return new AnswerForm(number(first(fields, "revision")), texts, lists);
    }

    /** The key of an entry that was taken out and may come back, whose words travel along. */
    private static Optional<String> takenOut(MultivaluedMap<String, String> fields, EntryList list) {
        return Optional.of(first(fields, "removed." + list.word())).filter(key -> !key.isEmpty());
    }

    /** As many as can be said to be too many. */
    private static List<String> distinct(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .limit(EntryList.MOST_ENTRIES + 1L)
                .toList();
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return withLineFeeds(Plain.orEmpty(fields.getFirst(name)));
    }

    static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    String text(EntryList list, String key, String field) {
        return text(list.name(key, field));
    }

    boolean isChecked(String name) {
        return !text(name).isEmpty();
    }

    List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    List<String> keys(EntryList list) {
        return list(list.word());
    }

    AnswerForm with(String name, String text) {
        Map<String, String> changed = new HashMap<>(texts);
        changed.put(name, text);
        return new AnswerForm(base, changed, lists);
    }

    AnswerForm with(String name, boolean checked) {
        return with(name, checked ? YES : "");
    }

    AnswerForm withList(String name, List<String> entries) {
        Map<String, List<String>> changed = new HashMap<>(lists);
        changed.put(name, List.copyOf(entries));
        return new AnswerForm(base, texts, changed);
    }

    /** The same with one more that is chosen. */
    AnswerForm choosing(String name, String id) {
        Set<String> chosen = new LinkedHashSet<>(list(name));
        chosen.add(id);
        return withList(name, new ArrayList<>(chosen));
    }
}
