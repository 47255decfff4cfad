package org.expertqa.importing.labels;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** One known label as a pattern of words, its language, and the part it announces. */
record Label(String part, String language, boolean weak, List<LabelWord> pattern, int fixedWords, String text) {

    private static final int MOST_DIGITS = 8;

    static Label of(LabelRow row, String text) {
        List<LabelWord> pattern = LabelWord.of(text);
        int fixedWords = (int) pattern.stream().filter(word -> !word.isWild()).count();
        return new Label(row.part(), row.language(), row.isWeak(), pattern, fixedWords, text);
    }

    /** Furniture of a third language is as likely an ordinary line; pages of all languages have English furniture. */
    boolean mayStandIn(String textLanguage) {
        boolean furniture = part.startsWith("furniture");
        return !furniture || textLanguage.isEmpty() || language.equals("en") || textLanguage.startsWith(language);
    }

    LabelWord first() {
        return pattern.get(0);
    }

    LabelWord last() {
        return pattern.get(pattern.size() - 1);
    }

    /** Whether all words of its own are among these. */
    boolean mayBe(Set<String> forms) {
        for (LabelWord word : pattern) {
            if (!word.isWild() && !forms.contains(word.before())) {
                return false;
            }
        }
        return true;
    }

    /** How a line of these words is this label, if it is. */
    Optional<LabelMatch> match(List<Word> words) {
        return match(words, 0, 0, LabelMatch.of(this));
    }

    private Optional<LabelMatch> match(List<Word> words, int at, int index, LabelMatch found) {
        if (index == pattern.size()) {
            return at == words.size() ? Optional.of(found) : Optional.empty();
        }
        LabelWord expected = pattern.get(index);
        if (expected.isWild()) {
            return wild(words, at, index, found);
        }
        boolean same = at < words.size() && words.get(at).form().equals(expected.before());
        return same ? match(words, at + 1, index + 1, found) : Optional.empty();
    }

    private Optional<LabelMatch> wild(List<Word> words, int at, int index, LabelMatch found) {
        LabelWord expected = pattern.get(index);
        int end = (int) Math.min(words.size(), (long) at + expected.most());
        int least = index + 1 == pattern.size() ? Math.max(at + 1, words.size()) : at + 1;
        for (int to = least; to <= end; to++) {
            Optional<LabelMatch> match = taken(expected, words.subList(at, to), found);
            int behind = to;
            Optional<LabelMatch> whole = match.flatMap(next -> match(words, behind, index + 1, next));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static Optional<LabelMatch> taken(LabelWord expected, List<Word> words, LabelMatch found) {
        Stretch first = words.get(0).stretch();
        int end = words.get(words.size() - 1).stretch().to();
        return expected.between(new Stretch(first.source(), first.from(), end))
                .flatMap(all -> switch (expected.wild()) {
                    case NAME -> NameInText.of(all).map(found::withName);
                    case DATE -> Optional.of(all).filter(Label::hasDigit).map(found::withDate);
                    case NUMBER -> Optional.of(all).filter(Label::isNumber).map(number -> found);
                    case TEXT -> Optional.of(found.withOtherWords(all));
                    case NONE -> Optional.empty();
                });
    }

    private static boolean hasDigit(Stretch text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(Stretch text) {
        return text.length() <= MOST_DIGITS
                && hasDigit(text)
                && text.text().chars().noneMatch(Character::isLetter);
    }
}
