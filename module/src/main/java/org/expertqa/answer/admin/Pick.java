package org.expertqa.answer.admin;

import java.util.List;
import java.util.Optional;

/**
 * A field that chooses other items: from all of them, or where these are many from those that were chosen or looked for.
 *
 * @param find the name of the field to look for more by; empty where all are there to choose from
 */
public record Pick(
        String name,
        String label,
        String hint,
        List<Box.Option> options,
        String find,
        String sought,
        String choices,
        Optional<String> error) {

    public Pick {
        options = List.copyOf(options);
    }

    public boolean isSearched() {
        return !find.isEmpty();
    }

    public String hintId() {
        return name + "-hint";
    }

    public String errorId() {
        return name + "-error";
    }

    /** The ids of what else is said of the field. */
    public String describedBy() {
        return hintId() + error.map(sentence -> " " + errorId()).orElse("");
    }
}
