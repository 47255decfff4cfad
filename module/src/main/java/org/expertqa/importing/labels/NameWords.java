package org.expertqa.importing.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stand in and around names, by what they are there; the file {@code names.txt} tells which. */
final class NameWords {

    private static final Map<String, Set<String>> WORDS = read();

    private NameWords() {}

    static Set<String> of(String key) {
        return WORDS.get(key);
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = NameWords.class.getResourceAsStream("names.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .collect(Collectors.toMap(row -> row[0], row -> Set.of(row[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read the words of names", e);
        }
    }
}
