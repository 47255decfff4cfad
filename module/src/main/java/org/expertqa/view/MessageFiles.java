package org.expertqa.view;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Reads the messages on the class path in UTF-8: ours, and those that other jars add for section kinds of their own. */
final class MessageFiles {

    private static final List<String> BASES = List.of("org/expertqa/messages", "META-INF/expertqa/messages");

    private MessageFiles() {}

    /** All words for a language; the nearer file wins: English, then the language, then the language of a country. */
    static Map<String, String> read(Locale locale) {
        Properties words = new Properties();
        readInto(words, "");
        readInto(words, "_" + locale.getLanguage());
        readInto(words, "_" + locale.getLanguage() + "_" + locale.getCountry());
        return words.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, words::getProperty));
    }

    private static void readInto(Properties words, String suffix) {
        ClassLoader loader = MessageFiles.class.getClassLoader();
        for (String base : BASES) {
            try {
                for (URL url : Collections.list(loader.getResources(base + suffix + ".properties"))) {
                    load(words, url);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Can not read the messages " + base + suffix, e);
            }
        }
    }

    private static void load(Properties words, URL url) throws IOException {
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
    }
}
