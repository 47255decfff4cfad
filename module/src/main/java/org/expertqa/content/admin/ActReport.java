package org.expertqa.content.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of several items with which one thing was done: what is done, and what was refused and why. */
final class ActReport {

    /**
     * One item of the report.
     *
     * @param lead where what stands in the way is found
     */
    record Entry(String title, String path, List<String> reasons, Optional<String> lead) {

        public Entry {
            reasons = List.copyOf(reasons);
        }

        Entry leadingTo(Optional<String> place) {
            return new Entry(title, path, reasons, place);
        }
    }

    private final List<Entry> done = new ArrayList<>();
    private final List<Entry> refused = new ArrayList<>();

    void add(Entry entry) {
        (entry.reasons().isEmpty() ? done : refused).add(entry);
    }

    List<Entry> done() {
        return done;
    }

    List<Entry> refused() {
        return refused;
    }
}
