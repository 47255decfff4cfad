package org.expertqa.answer.admin;

import java.util.List;
import java.util.Map;

/** An entry that was just taken out of a list, with its words, so that it can come back. */
public record Removed(String list, String key, int place, String words, List<Hidden> fields) {

    public Removed {
        fields = List.copyOf(fields);
    }

    /** A field that travels along unseen. */
    public record Hidden(String name, String value) {

        static List<Hidden> all(Map<String, String> texts, List<String> names) {
            return names.stream()
                    .map(name -> new Hidden(name, texts.getOrDefault(name, "")))
                    .toList();
        }
    }
}
