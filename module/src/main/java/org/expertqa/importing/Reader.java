package org.expertqa.importing;

import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;

/**
 * Reads one file: plain text or Markdown, with front matter or without. A pure function: it stores nothing, asks nobody,
 * and accounts for every character.
 */
public final class Reader {

    /**
     * Reads the text of a file.
     *
     * @throws Unreadable when it can not be read as it is
     */
    public ReadFile read(SourceText source) {
        return new FileReading(source).read();
    }
}
