package org.expertqa.exporting;

import java.util.Locale;

/** How an export is written. */
public enum ExportFormat {
    MARKDOWN(".md"),
    JSON(".json");

    private final String ending;

    ExportFormat(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
