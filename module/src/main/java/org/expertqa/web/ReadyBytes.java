package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.expertqa.text.Sha256;

/** A response that only needs to be sent: its bytes as they are and compressed, each under an entity tag of its own. */
final class ReadyBytes {

    private final String contentType;
    private final String cacheControl;
    private final Variant plain;
    private final Variant gzip;

    private record Variant(byte[] bytes, String entityTag) {}

    ReadyBytes(String contentType, String cacheControl, byte[] bytes) {
        String hash = Sha256.of(bytes).substring(0, 24);
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.plain = new Variant(bytes, '"' + hash + '"');
        this.gzip = new Variant(compressed(bytes), '"' + hash + "-gzip\"");
    }

    /** What it takes of memory, in bytes. */
    int weight() {
        return plain.bytes.length + gzip.bytes.length + 500;
    }

    /** Sends what the request asked for: the bytes, their headers only, or that nothing changed (RFC 9110, 13.1.2). */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = AcceptEncoding.allowsGzip(request.getHeader("Accept-Encoding"));
        Variant variant = compressed ? gzip : plain;
        response.setHeader("ETag", variant.entityTag);
        response.setHeader("Cache-Control", cacheControl);
        response.setHeader("Vary", "Accept-Encoding");
        if (matches(request.getHeader("If-None-Match"), variant.entityTag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(variant.bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(variant.bytes);
        }
    }

    private static boolean matches(String ifNoneMatch, String entityTag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",", 50)) {
            String stripped = tag.strip();
            String opaque = stripped.startsWith("W/") ? stripped.substring(2) : stripped;
            if (opaque.equals(entityTag) || opaque.equals("*")) {
                return true;
            }
        }
        return false;
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new Gzip(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Level 4 is a third faster than the usual 6 and gives 2 % more bytes; level 1 gives 12 % more. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out) throws IOException {
            super(out, 8_192);
            def.setLevel(4);
        }
    }
}
