package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.expertqa.text.Sha256;

/**
 * A response that only needs to be sent: its bytes as they are and compressed, each under an entity tag of its own. Who asks
 * first gets them compressed quickly; from the second time on they are compressed well.
 */
final class ReadyBytes {

    private final String contentType;
    private final String mediaType;
    private final String cacheControl;
    private final Optional<String> link;
    private final Variant plain;
    private final String quickTag;
    private final String gzipTag;
    private volatile Variant gzip;

    private record Variant(byte[] bytes, String entityTag) {}

    ReadyBytes(String contentType, String cacheControl, byte[] bytes) {
        this(contentType, cacheControl, null, bytes);
    }

    /** @param link what the response says of other forms (RFC 8288), or null */
    ReadyBytes(String contentType, String cacheControl, String link, byte[] bytes) {
        String hash = Sha256.of(bytes).substring(0, 24);
        this.contentType = contentType;
        this.mediaType = contentType.split(";", 2)[0].strip();
        this.cacheControl = cacheControl;
        this.link = Optional.ofNullable(link);
        this.plain = new Variant(bytes, '"' + hash + '"');
        this.quickTag = '"' + hash + "-gzip1\"";
        this.gzipTag = '"' + hash + "-gzip\"";
    }

    /** Whether the request takes this kind of thing. */
    boolean isWantedBy(HttpServletRequest request) {
        return MediaRanges.allow(MediaRanges.field(request), mediaType);
    }

    /** What it takes of memory, in bytes, with what will be compressed. */
    int weight() {
        return plain.bytes.length * 3 / 2 + 500;
    }

    /** Sends what the request asked for: the bytes, their headers only, or that nothing changed (RFC 9110, 13.1.2). */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean compressed = AcceptEncoding.allowsGzip(request.getHeader("Accept-Encoding"));
        response.setHeader("Cache-Control", cacheControl);
        response.addHeader("Vary", "Accept-Encoding");
        link.ifPresent(others -> response.setHeader("Link", others));
        List<String> tags = compressed ? List.of(gzipTag, quickTag) : List.of(plain.entityTag);
        Optional<String> same = EntityTags.match(request.getHeader("If-None-Match"), tags);
        if (same.isPresent()) {
            response.setHeader("ETag", same.get());
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            send(compressed ? compressed() : plain, request, response);
        }
    }

    private void send(Variant variant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", variant.entityTag);
        response.setContentType(contentType);
        if (variant != plain) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(variant.bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(variant.bytes);
        }
    }

    private Variant compressed() {
        Variant before = gzip;
        if (before == null) {
            gzip = new Variant(Gzip.quickly(plain.bytes), quickTag);
        } else if (before.entityTag.equals(quickTag)) {
            gzip = new Variant(Gzip.well(plain.bytes), gzipTag);
        }
        return gzip;
    }
}
