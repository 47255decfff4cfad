package org.expertqa.importing.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expertqa.importing.lines.Word;

/** Labels by a word that a line must have to be one of them, so that few are tried on each line. */
final class LabelIndex {

    private final Map<String, List<Label>> byFirstWord = new HashMap<>();
    private final Map<String, List<Label>> byLastWord = new HashMap<>();
    private final List<Label> others = new ArrayList<>();

    LabelIndex(List<Label> labels) {
        labels.forEach(this::add);
    }

    private void add(Label label) {
        if (!label.first().isWild()) {
            at(byFirstWord, label.first()).add(label);
        } else if (!label.last().isWild()) {
            at(byLastWord, label.last()).add(label);
        } else {
            others.add(label);
        }
    }

    private static List<Label> at(Map<String, List<Label>> index, LabelWord word) {
        return index.computeIfAbsent(word.before(), form -> new ArrayList<>());
    }

    Stream<LabelMatch> matches(List<Word> words, String language) {
        List<Label> candidates =
                new ArrayList<>(byFirstWord.getOrDefault(words.get(0).form(), List.of()));
        candidates.addAll(byLastWord.getOrDefault(words.get(words.size() - 1).form(), List.of()));
        candidates.addAll(others);
        candidates.removeIf(label -> !label.mayStandIn(language));
        return Stream.concat(
                        candidates.stream().filter(label -> language.startsWith(label.language())),
                        candidates.stream().filter(label -> !language.startsWith(label.language())))
                .flatMap(label -> label.match(words).stream());
    }
}
