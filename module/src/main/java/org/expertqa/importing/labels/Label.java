package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** One known label as a pattern of words, and the part it announces. */
record Label(String part, List<String> pattern) {

    private static final String NAME = "{n}";
    private static final String POSSESSIVE = "{n}'s";
    private static final String TEXT = "{text}";
    private static final String DATE = "{date}";
    private static final int LONGEST_NAME = 5;

    static boolean isWild(String word) {
        return word.startsWith("{");
    }

    /** How a line of these words is this label, if it is. */
    Optional<LabelMatch> match(List<Word> words) {
        return match(words, 0, 0, LabelMatch.of(part));
    }

    private Optional<LabelMatch> match(List<Word> words, int at, int index, LabelMatch found) {
        if (index == pattern.size()) {
            return at == words.size() ? Optional.of(found) : Optional.empty();
        }
        String expected = pattern.get(index);
        if (isWild(expected)) {
            return wild(words, at, index, found);
        }
        boolean same = at < words.size() && words.get(at).form().equals(expected);
        return same ? match(words, at + 1, index + 1, found) : Optional.empty();
    }

    private Optional<LabelMatch> wild(List<Word> words, int at, int index, LabelMatch found) {
        String kind = pattern.get(index);
        int most = kind.equals(NAME) || kind.equals(POSSESSIVE) ? LONGEST_NAME : words.size();
        for (int end = at + 1; end <= Math.min(words.size(), at + most); end++) {
            Optional<LabelMatch> match = taken(kind, words.subList(at, end), found);
            int behind = end;
            Optional<LabelMatch> whole = match.flatMap(next -> match(words, behind, index + 1, next));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static Optional<LabelMatch> taken(String kind, List<Word> words, LabelMatch found) {
        Stretch first = words.get(0).stretch();
        Stretch all = new Stretch(
                first.source(),
                first.from(),
                words.get(words.size() - 1).stretch().to());
        return switch (kind) {
            case NAME -> NameInText.of(all).map(found::withName);
            case POSSESSIVE -> NameInText.ofPossessive(all).map(found::withName);
            case DATE -> Optional.of(found.withDate(all));
            case TEXT -> Optional.of(found.withOtherWords());
            default -> throw new IllegalStateException("No such word in a label: " + kind);
        };
    }
}
