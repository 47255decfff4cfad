package org.expertqa.importing.admin;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.admin.FieldProblem;
import org.expertqa.importing.Reader;
import org.expertqa.importing.paste.Paste;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.view.Messages;

/**
 * What somebody has pasted.
 *
 * @param html the same as the clipboard has it from a page, where a script could read that
 * @param as how to read it: as plain text, or by its looks
 * @param name that of the file it comes from, if it does
 */
record PasteForm(String text, String html, String as, String name) {

    static final PasteForm EMPTY = new PasteForm("", "", "", "");
    static final String PLAIN = "text";
    private static final int LONGEST_NAME = 100;

    boolean isPlain() {
        return as.equals(PLAIN);
    }

    /** What is kept, with line ends as files have them and not as forms do. */
    String content() {
        return (isPage() ? html : text).replace("\r\n", "\n");
    }

    /** The name by which it is read, as a file's. */
    String fileName() {
        if (isPlain()) {
            return "pasted.txt";
        }
        return isPage() ? "pasted.html" : cleanName();
    }

    List<FieldProblem> problems(Reader reader, Messages words) {
        return problem(reader, words)
                .map(sentence -> new FieldProblem("text", sentence))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<String> problem(Reader reader, Messages words) {
        if (content().isBlank()) {
            return Optional.of(words.get("problem.paste.empty"));
        }
        if (content().getBytes(StandardCharsets.UTF_8).length > Paste.MOST_BYTES) {
            return Optional.of(words.get("problem.paste.large"));
        }
        return unreadable(reader, words);
    }

    private Optional<String> unreadable(Reader reader, Messages words) {
        try {
            Paste paste = new Paste("", fileName(), content(), Placements.NONE, Optional.empty(), Instant.EPOCH);
            reader.read(paste.source());
            return Optional.empty();
        } catch (Unreadable e) {
            return Optional.of(ReadProblems.sentence(e, words));
        }
    }

    private boolean isPage() {
        return !html.isBlank() && !isPlain();
    }

    private String cleanName() {
        String last = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        String clean = last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return clean.isEmpty() ? "pasted" : clean;
    }
}
