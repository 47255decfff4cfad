package org.expertqa.importing.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.expertqa.importing.report.Unreadable;

/**
 * What the directory of a zip says of its entries (APPNOTE 4.3), read before anything else is: how many there are, and which
 * of them are links, which {@link java.util.zip.ZipFile} does not tell.
 */
final class ZipEntries {

    static final int MOST = 5_000;
    static final Charset OLD_NAMES = StandardCharsets.ISO_8859_1;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LARGEST_DIRECTORY = 8_000_000;
    private static final int UTF_8 = 0x800;
    private static final int ENCRYPTED = 1;
    private static final int UNIX = 3;
    private static final int LINK = 0xA;
    private static final String NO_ZIP = "This is no zip file, or a part of it is missing.";

    private ZipEntries() {}

    /** One entry: its name as it stands there, and what it is. */
    record Entry(String name, boolean link, boolean encrypted) {}

    static List<Entry> of(Path zip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            return entries(directory(file));
        }
    }

    private static ByteBuffer directory(RandomAccessFile file) throws IOException {
        long begin = Math.max(0, file.length() - END_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = bytes(file, begin, (int) (file.length() - begin));
        int end = tail.limit() - END_LENGTH;
        while (end >= 0 && tail.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new Unreadable(1, NO_ZIP);
        }
        long length = Integer.toUnsignedLong(tail.getInt(end + 12));
        if (Short.toUnsignedInt(tail.getShort(end + 10)) > MOST || length > LARGEST_DIRECTORY) {
            throw tooMany();
        }
        long at = begin + end - length;
        if (at < 0) {
            throw new Unreadable(1, NO_ZIP);
        }
        return bytes(file, at, (int) length);
    }

    private static List<Entry> entries(ByteBuffer directory) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY) {
            if (entries.size() == MOST) {
                throw tooMany();
            }
            int name = Short.toUnsignedInt(directory.getShort(at + 28));
            int rest =
                    Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
            if (at + ENTRY_LENGTH + name > directory.limit()) {
                throw new Unreadable(1, NO_ZIP);
            }
            entries.add(entry(directory, at, name));
            at += ENTRY_LENGTH + name + rest;
        }
        if (at < directory.limit()) {
            throw new Unreadable(1, NO_ZIP);
        }
        return entries;
    }

    private static Entry entry(ByteBuffer directory, int at, int nameLength) {
        int flags = directory.getShort(at + 8);
        byte[] name = new byte[nameLength];
        directory.get(at + ENTRY_LENGTH, name);
        boolean unix = directory.get(at + 5) == UNIX;
        boolean link = unix && directory.getInt(at + 38) >>> 28 == LINK;
        return new Entry(
                new String(name, (flags & UTF_8) != 0 ? StandardCharsets.UTF_8 : OLD_NAMES),
                link,
                (flags & ENCRYPTED) != 0);
    }

    private static ByteBuffer bytes(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static Unreadable tooMany() {
        return new Unreadable(
                1, "The zip has over 5,000 entries; make several of it, or import them by the command line.");
    }
}
