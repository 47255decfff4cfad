package org.expertqa.importing;

import org.expertqa.importing.labels.Labels;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;

/**
 * Reads one text: plain or Markdown, with front matter or without, or taken out of a container. A pure function: it stores nothing, asks nobody,
 * and accounts for every character.
 */
public final class Reader {

    private final Labels labels;

    /** Reads with the labels that come with the program. */
    public Reader() {
        this(Labels.OWN);
    }

    public Reader(Labels labels) {
        this.labels = labels;
    }

    public Labels labels() {
        return labels;
    }

    /**
     * Reads the text of a file.
     *
     * @throws org.expertqa.importing.report.Unreadable when it can not be read as it is
     */
    public ReadFile read(SourceText source) {
        return new FileReading(InputText.of(source), labels).read();
    }
}
