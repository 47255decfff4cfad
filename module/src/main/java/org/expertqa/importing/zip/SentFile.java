package org.expertqa.importing.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.expertqa.importing.report.Unreadable;

/**
 * The one file of a form that has no other field, as a browser sends it (RFC 7578). Servlet containers read such forms only
 * where a servlet is told to, and that of the screens belongs to the container.
 */
final class SentFile {

    static final long LARGEST = 50_000_000;
    private static final long AROUND = 4_096;
    private static final Pattern BOUNDARY = Pattern.compile(
            "multipart/form-data\\s*;.*?boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final String NO_FORM = "The form was not sent whole; try again.";
    private static final String LINE_END = "\r\n";

    private SentFile() {}

    /** Writes the file of the form to a path; nothing of it is held in memory. */
    static void write(InputStream form, String contentType, Path to) throws IOException {
        String boundary = boundary(contentType).orElseThrow(() -> new Unreadable(1, NO_FORM));
        Path whole = to.resolveSibling(to.getFileName() + ".form");
        try {
            receive(form, whole);
            cut(whole, "--" + boundary, to);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static Optional<String> boundary(String contentType) {
        Matcher found = BOUNDARY.matcher(contentType);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static void receive(InputStream form, Path to) throws IOException {
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long most = LARGEST + AROUND;
            long written = out.transferFrom(Channels.newChannel(form), 0, most + 1);
            if (written > most) {
                form.skip(LARGEST);
                throw new TooLarge();
            }
        }
    }

    private static void cut(Path whole, String delimiter, Path to) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(whole.toFile(), "r")) {
            String head = text(file, 0);
            long tailAt = Math.max(0, file.length() - AROUND);
            int begin = head.indexOf(LINE_END + LINE_END);
            int end = text(file, tailAt).lastIndexOf(LINE_END + delimiter);
            if (!head.startsWith(delimiter) || begin < 0 || end < 0 || tailAt + end < begin + 4) {
                throw new Unreadable(1, NO_FORM);
            }
            copy(file.getChannel(), begin + 4L, tailAt + end, to);
        }
    }

    private static void copy(FileChannel from, long begin, long end, Path to) throws IOException {
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long at = begin;
            while (at < end) {
                at += from.transferTo(at, end - at, out);
            }
        }
    }

    private static String text(RandomAccessFile file, long at) throws IOException {
        byte[] bytes = new byte[(int) Math.min(AROUND, file.length() - at)];
        file.seek(at);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
