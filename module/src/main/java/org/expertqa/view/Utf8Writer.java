package org.expertqa.view;

import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects a text as UTF-8, text by text: that is quicker than to encode it in the end. */
final class Utf8Writer extends Writer {

    /** Many times the longest answer. */
    private static final int MOST = 10_000_000;

    private byte[] bytes;
    private int length;

    Utf8Writer(int usualLength) {
        bytes = new byte[usualLength];
    }

    @Override
    public void write(String text) {
        append(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    @Override
    public void write(char[] text, int from, int count) {
        write(new String(text, from, count));
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character));
    }

    /** Adds what was encoded before. */
    void append(ByteBuffer encoded) {
        int more = encoded.remaining();
        if (length + more > MOST) {
            throw new PageTooLong("A page has at most " + MOST / 1_000_000 + " MB; this one would have more.");
        }
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
        encoded.get(bytes, length, more);
        length += more;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // There is nothing behind it.
    }

    @Override
    public void close() {
        // What was collected stays.
    }
}
