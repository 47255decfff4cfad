package org.expertqa.view;

import java.util.Map;

/** A file that pages are made with, such as a style sheet or a font. */
public record Asset(byte[] bytes, String contentType) {

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    static Asset named(String name, byte[] bytes) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return new Asset(bytes, CONTENT_TYPES.getOrDefault(extension, "application/octet-stream"));
    }
}
