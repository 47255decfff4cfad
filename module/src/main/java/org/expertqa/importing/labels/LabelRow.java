package org.expertqa.importing.labels;

import java.util.Arrays;
import java.util.List;

/** One entry of a file of labels: a key such as {@code answer.weak} in a language, and what stands behind it. */
record LabelRow(String language, String key, String text, int line) {

    static final String WEAK = ".weak";
    static final String INLINE = ".inline";

    LabelRow continuedBy(String more) {
        return new LabelRow(language, key, text + " " + more, line);
    }

    boolean isWeak() {
        return key.endsWith(WEAK);
    }

    boolean isInline() {
        return key.endsWith(INLINE);
    }

    boolean is(String other) {
        return key.equals(other);
    }

    /** The part that the labels announce. */
    String part() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    List<String> labels() {
        return Arrays.stream(text.split("\\s\\|\\s", -1)).map(String::strip).toList();
    }

    List<String> words() {
        return List.of(text.strip().split("\\s+"));
    }
}
