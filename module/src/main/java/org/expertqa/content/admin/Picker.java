package org.expertqa.content.admin;

import java.util.List;

/** One choice of the form that narrows a list. */
public record Picker(String name, String label, List<Option> options) {

    public Picker {
        options = List.copyOf(options);
    }

    /** One thing to choose; the empty value stands for all. */
    public record Option(String value, String words, boolean chosen) {}
}
