package org.expertqa.importing.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Word;

/** Labels by a word that a line must have to be one of them, so that few are tried on each line. */
final class LabelIndex {

    private static final int OF_LANGUAGE = 1_000;
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

    /** The label that a line of these words is: one of the text's language before any other, then the one that says most. */
    Optional<LabelMatch> match(List<Word> words, String language) {
        Set<String> forms = words.stream().map(Word::form).collect(Collectors.toSet());
        Optional<LabelMatch> best = Optional.empty();
        int rank = -1;
        for (Label label : candidates(words)) {
            int own = rank(label, language);
            if (own > rank && label.mayStandIn(language) && label.mayBe(forms)) {
                Optional<LabelMatch> match = label.match(words);
                rank = match.isPresent() ? own : rank;
                best = match.isPresent() ? match : best;
            }
        }
        return best;
    }

    private static int rank(Label label, String language) {
        return label.fixedWords() + (language.startsWith(label.language()) ? OF_LANGUAGE : 0);
    }

    private List<Label> candidates(List<Word> words) {
        String first = words.get(0).form();
        String last = words.get(words.size() - 1).form();
        List<Label> candidates = new ArrayList<>(byFirstWord.getOrDefault(first, List.of()));
        candidates.addAll(byLastWord.getOrDefault(last, List.of()));
        for (Label other : others) {
            if (first.startsWith(other.first().before())
                    && last.endsWith(other.last().behind())) {
                candidates.add(other);
            }
        }
        return candidates;
    }
}
