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

    /** The words of the visitors' pages. */
    static final List<String> PAGES = List.of("org/expertqa/messages", "META-INF/expertqa/messages");

    /** The words of the screens for those who run the site. */
    static final List<String> SCREENS = List.of("org/expertqa/screens");

    private MessageFiles() {}

    /** All words for a language; the nearer file wins: English, then the language, then the language of a country. */
    static Map<String, String> read(List<String> files, Locale locale) {
        Properties words = new Properties();
        readInto(words, files, "");
        readInto(words, files, "_" + locale.getLanguage());
        readInto(words, files, "_" + locale.getLanguage() + "_" + locale.getCountry());
        return words.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(k -> k, words::getProperty));
    }

    private static void readInto(Properties words, List<String> files, String suffix) {
        ClassLoader loader = MessageFiles.class.getClassLoader();
        for (String base : files) {
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
