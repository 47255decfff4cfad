package org.expertqa.importing.paste;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;

/**
 * A text that an account has pasted: kept as it came, with what was said of its lines, until a draft is made of it or a week
 * has passed. Its name tells how to read it, as a file's does.
 *
 * @param made the hash of the text that became drafts; the paste itself is empty then
 */
public record Paste(String id, String name, String text, Placements placed, Optional<String> made, Instant at) {

    public static final int MOST_BYTES = 1_000_000;
    private static final String SEVERAL = "This holds %d texts; paste one of them, or bring them in as files.";

    /** The same with its lines placed like this. */
    public Paste with(Placements other) {
        return new Paste(id, name, text, other, made, at);
    }

    /**
     * The text that is read: the pasted one, or the one that is taken out of a page.
     *
     * @throws Unreadable when it is none, or several
     */
    public SourceText source() {
        try {
            List<ImportFile> parts =
                    ImportFile.of(name, text.getBytes(StandardCharsets.UTF_8)).parts();
            if (parts.size() != 1) {
                throw new Unreadable(1, SEVERAL.formatted(parts.size()));
            }
            return parts.get(0).read().with(placed);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can not be read.", e);
        }
    }
}
