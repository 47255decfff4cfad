package org.expertqa.content.admin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of two contents in one order: that of the later one, with what it lacks behind what stood before it. */
final class MergedKeys {

    private MergedKeys() {}

    static List<String> of(Set<String> earlier, Set<String> later) {
        Map<String, List<String>> missing = missing(earlier, later);
        List<String> all = new ArrayList<>(missing.getOrDefault("", List.of()));
        for (String key : later) {
            all.add(key);
            all.addAll(missing.getOrDefault(key, List.of()));
        }
        return all;
    }

    /** What the later one lacks, by the last key before it that it has. */
    private static Map<String, List<String>> missing(Collection<String> earlier, Set<String> later) {
        Map<String, List<String>> missing = new HashMap<>();
        String last = "";
        for (String key : earlier) {
            if (later.contains(key)) {
                last = key;
            } else {
                missing.computeIfAbsent(last, any -> new ArrayList<>()).add(key);
            }
        }
        return missing;
    }
}
