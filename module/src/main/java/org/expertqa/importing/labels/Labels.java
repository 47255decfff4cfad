package org.expertqa.importing.labels;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** The table of labels: which whole line announces which part of an answer. */
final class Labels {

    static final int LONGEST = 120;
    private static final String INLINE = ".inline";
    private final Map<String, List<Label>> byFirstWord = new HashMap<>();
    private final Map<String, List<Label>> byLastWord = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();

    /** The table of a language's file beside this class. */
    static Labels of(String language) {
        return new Labels(read("labels_" + language + ".properties"), false);
    }

    /** The labels that may have their text behind them on the same line. */
    static Labels inlineOf(String language) {
        return new Labels(read("labels_" + language + ".properties"), true);
    }

    private Labels(Properties table, boolean inline) {
        for (String key : table.stringPropertyNames()) {
            if (key.endsWith(INLINE) == inline) {
                String part = inline ? key.substring(0, key.length() - INLINE.length()) : key;
                for (String label : table.getProperty(key).split("\\s\\|\\s")) {
                    add(part, label);
                }
            }
        }
    }

    /** What a line announces, when it is a label as a whole. */
    Optional<LabelMatch> match(Stretch line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        List<Word> words = Word.of(line);
        return words.isEmpty() ? Optional.empty() : match(words);
    }

    private Optional<LabelMatch> match(List<Word> words) {
        String first = words.get(0).form();
        String last = words.get(words.size() - 1).form();
        List<Label> candidates = new ArrayList<>(byFirstWord.getOrDefault(first, List.of()));
        candidates.addAll(byLastWord.getOrDefault(last, List.of()));
        return candidates.stream().flatMap(label -> label.match(words).stream()).findFirst();
    }

    /** The first label of a part, as it is written in the table. */
    String usual(String part) {
        return usual.get(part);
    }

    private void add(String part, String label) {
        usual.putIfAbsent(part, label);
        List<String> pattern = Word.of(new Stretch(label, 0, label.length())).stream()
                .map(Word::form)
                .toList();
        String first = pattern.get(0);
        boolean wild = Label.isWild(first);
        String key = wild ? pattern.get(pattern.size() - 1) : first;
        (wild ? byLastWord : byFirstWord)
                .computeIfAbsent(key, word -> new ArrayList<>())
                .add(new Label(part, pattern));
    }

    /** The table beside this class, and what other jars add to it. */
    private static Properties read(String name) {
        Properties table = new Properties();
        try {
            load(table, Labels.class.getResource(name));
            for (URL added :
                    Collections.list(Labels.class.getClassLoader().getResources("META-INF/expertqa/" + name))) {
                load(table, added);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + name, e);
        }
        return table;
    }

    private static void load(Properties table, URL resource) throws IOException {
        try (var reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
            table.load(reader);
        }
    }
}
