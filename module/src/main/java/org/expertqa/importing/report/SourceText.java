package org.expertqa.importing.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Space;
import org.expertqa.text.Sha256;

/**
 * The decoded text of one file with the file's name, or the text that was taken out of a container; it is text, not empty,
 * and not too large.
 *
 * @param placed what a person has said of its lines
 */
public record SourceText(String name, String text, Optional<TakenOut> takenOut, Placements placed) {

    public static final int MAX_BYTES = 5_000_000;
    private static final int MAX_LINES = 100_000;
    private static final String ALLOWED_CONTROLS = "\t\n\u000B\f\r";

    /** @throws Unreadable when the text is empty, is no text, or has too many lines */
    public SourceText {
        if (text.chars().allMatch(Space::is)) {
            throw new Unreadable(1, "The file is empty; an answer has at least a question.");
        }
        refuseControls(text);
    }

    /** The text of a file as it stands there. */
    public SourceText(String name, String text) {
        this(name, text, Optional.empty(), Placements.NONE);
    }

    /** A text that was taken out of a container. */
    public SourceText(String name, String text, TakenOut takenOut) {
        this(name, text, Optional.of(takenOut), Placements.NONE);
    }

    /** The same text with its lines placed like this. */
    public SourceText with(Placements other) {
        return new SourceText(name, text, takenOut, other);
    }

    /** What has to be known of its lines to read the bare text like this again. */
    public Placements toReadAgain() {
        Placements known = Placements.NONE;
        for (int line : takenOut.map(TakenOut::furniture).orElse(Set.of())) {
            known = known.place(line, line, Placements.NOTHING);
        }
        for (Placements.Run run : placed.runs()) {
            known = known.place(run.from(), run.to(), run.field());
        }
        return known;
    }

    /**
     * Reads a file as UTF-8; its size is looked at first.
     *
     * @throws Unreadable when it is too large, no text, or not UTF-8
     */
    public static SourceText read(String name, Path file) throws IOException {
        refuseLarge(Files.size(file));
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        }
    }

    /** Reads a stream to its end as UTF-8. */
    public static SourceText read(String name, InputStream in) throws IOException {
        return new SourceText(name, decoded(bytes(in)));
    }

    /** The bytes of a file, whatever they are; its size is looked at first. */
    public static byte[] bytes(Path file) throws IOException {
        refuseLarge(Files.size(file));
        return Files.readAllBytes(file);
    }

    /** The bytes of a stream to its end. */
    public static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        refuseLarge(bytes.length);
        return bytes;
    }

    /** Reads bytes as UTF-8. */
    public static SourceText of(String name, byte[] bytes) {
        try {
            return read(name, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can not be read.", e);
        }
    }

    /** Whether the front matter names one of these types; a look at its lines, not a reading of it. */
    public boolean saysType(String... types) {
        return text.startsWith("---")
                && text.lines()
                        .skip(1)
                        .takeWhile(line -> !line.startsWith("---"))
                        .filter(line -> line.startsWith("type:"))
                        .map(line -> line.substring("type:".length()).strip())
                        .anyMatch(type -> Arrays.stream(types).anyMatch(type::startsWith));
    }

    /** What identifies a file without an id: the SHA-256 of its text, whatever its line ends. */
    public String sha256() {
        return Sha256.of(text.replace("\r\n", "\n"));
    }

    private static String decoded(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new Unreadable(lineOf(text, text.length()), "This is not UTF-8; save the file as UTF-8 text.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseLarge(long size) {
        if (size > MAX_BYTES) {
            throw new Unreadable(1, "The file is over 5 MB; an answer has at most 500 KB.");
        }
    }

    private static void refuseControls(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lines += c == '\n' ? 1 : 0;
            if (c < ' ' && ALLOWED_CONTROLS.indexOf(c) < 0) {
                throw new Unreadable(
                        lineOf(text, i),
                        String.format("This is no text: it has the control character U+%04X.", (int) c));
            }
        }
        if (lines > MAX_LINES) {
            throw new Unreadable(MAX_LINES, "The file has over 100,000 lines; an answer has far fewer.");
        }
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
