package org.expertqa.view;

import java.util.List;
import java.util.Map;

/** A file that pages are made with, such as a style sheet or a font. */
public record Asset(byte[] bytes, String contentType) {

    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    /** Whether a file of this name is of a kind that pages are made with. */
    static boolean isKnown(String name) {
        return CONTENT_TYPES.containsKey(extension(name));
    }

    /** How such files end. */
    static List<String> endings() {
        return CONTENT_TYPES.keySet().stream()
                .map(ending -> "." + ending)
                .sorted()
                .toList();
    }

    static Asset named(String name, byte[] bytes) {
        return new Asset(bytes, CONTENT_TYPES.getOrDefault(extension(name), "application/octet-stream"));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
