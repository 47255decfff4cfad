package org.expertqa.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.expertqa.importing.html.HtmlPage;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.wordpress.WordPressPosts;

/** What a file is made of: told by its name, or by how it begins where the name tells nothing. */
enum InputFormat {
    TEXT {
        @Override
        List<ImportFile> parts(String name, byte[] bytes) {
            return List.of(ImportFile.of(SourceText.of(name, bytes)));
        }
    },
    HTML {
        @Override
        List<ImportFile> parts(String name, byte[] bytes) {
            return List.of(ImportFile.of(HtmlPage.textOf(name, bytes)));
        }
    },
    JSON {
        @Override
        List<ImportFile> parts(String name, byte[] bytes) {
            return WordPressPosts.read(name, SourceText.of(name, bytes).text()).stream()
                    .map(post -> (ImportFile) new ImportFile.Part(post.name(), post::text))
                    .toList();
        }
    };

    private static final int BEGINNING = 1_000;
    private static final Pattern BEGINS_AS_HTML = Pattern.compile(
            "(?is)\\s*(<!--.*?-->\\s*|<\\?xml.*?\\?>\\s*)*<(!doctype html|html|head|body|article|main)\\b.*");
    private static final Pattern BEGINS_AS_JSON = Pattern.compile("(?s)\\s*(\\[\\s*)?\\{\\s*\".*");

    static InputFormat of(String name, byte[] bytes) {
        String file = name.toLowerCase(Locale.ROOT);
        if (file.matches("(?s).*\\.html?")) {
            return HTML;
        }
        if (file.endsWith(".json")) {
            return JSON;
        }
        return file.matches("(?s).*\\.(md|markdown|txt)") ? TEXT : byBeginning(bytes);
    }

    private static InputFormat byBeginning(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        String begin = text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
        if (BEGINS_AS_HTML.matcher(begin).matches()) {
            return HTML;
        }
        return BEGINS_AS_JSON.matcher(begin).matches() ? JSON : TEXT;
    }

    /** The texts that the bytes of a file hold, each of them to be imported by itself. */
    abstract List<ImportFile> parts(String name, byte[] bytes);
}
