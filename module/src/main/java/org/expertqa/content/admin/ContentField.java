package org.expertqa.content.admin;

import java.util.Optional;

/**
 * One field of a content as text.
 *
 * @param name the field's name, as {@code callToAction.url}
 * @param entry the entry that it belongs to, such as one of the sections
 */
record ContentField(String name, Optional<Entry> entry, String text) {

    /** An entry that stays the same when it is moved or renamed: its list, its id there, its place, its heading. */
    record Entry(String list, String id, int place, String heading) {

        String key() {
            return list + " " + id;
        }
    }

    /** Tells the field from all others of the content, and is the same in every revision. */
    String key() {
        return entry.map(Entry::key).orElse("") + " " + name;
    }
}
