package org.expertqa.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Compresses (RFC 1952), quickly or well: to do it well takes twice as long and saves a tenth of the bytes. */
final class Gzip {

    private Gzip() {}

    static byte[] quickly(byte[] bytes) {
        return compressed(bytes, Deflater.BEST_SPEED);
    }

    static byte[] well(byte[] bytes) {
        return compressed(bytes, 6);
    }

    private static byte[] compressed(byte[] bytes, int level) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (OutputStream gzip = new Stream(out, level)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static final class Stream extends GZIPOutputStream {

        Stream(OutputStream out, int level) throws IOException {
            super(out, 8_192);
            def.setLevel(level);
        }
    }
}
