package org.expertqa.importing.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.lines.Stretch;
import org.expertqa.importing.lines.Word;

/** One word of a label: fixed, or a stand-in such as {@code {N}} with letters before and behind it, {@code d'{N}}. */
record LabelWord(Wild wild, String before, String behind) {

    /** What a word stands in for. */
    enum Wild {
        NONE,
        NAME("{n}"),
        DATE("{date}"),
        NUMBER("{nr}"),
        TEXT("{text}");

        private final String mark;

        Wild() {
            this("");
        }

        Wild(String mark) {
            this.mark = mark;
        }
    }

    static List<LabelWord> of(String label) {
        return Word.of(new Stretch(label, 0, label.length())).stream()
                .map(word -> of(word.form(), label))
                .toList();
    }

    private static LabelWord of(String form, String label) {
        return Arrays.stream(Wild.values())
                .filter(wild -> !wild.mark.isEmpty() && form.contains(wild.mark))
                .findFirst()
                .map(wild -> around(wild, form))
                .orElse(new LabelWord(Wild.NONE, form, ""));
    }

    private static LabelWord around(Wild wild, String form) {
        int at = form.indexOf(wild.mark);
        return new LabelWord(wild, form.substring(0, at), form.substring(at + wild.mark.length()));
    }

    boolean isWild() {
        return wild != Wild.NONE;
    }

    boolean isOnlyWild() {
        return isWild() && before.isEmpty() && behind.isEmpty();
    }

    boolean isBroken() {
        return before.contains("{") || behind.contains("{");
    }

    /** The most words that it may stand for. */
    int most() {
        return switch (wild) {
            case NONE, NUMBER -> 1;
            case NAME -> NameInText.MOST_WORDS;
            case DATE -> 6;
            case TEXT -> Integer.MAX_VALUE;
        };
    }

    /** What stands between the letters of the label; empty where those are not around it. */
    Optional<Stretch> between(Stretch words) {
        String ending = endsInApostrophe(words) ? "'" : behind;
        int from = before.length();
        int to = words.length() - ending.length();
        boolean fits = from < to
                && Word.form(words.upTo(from).text()).equals(before)
                && Word.form(words.from(to).text()).equals(ending);
        return fits ? Optional.of(words.upTo(to).from(from)) : Optional.empty();
    }

    /** James' is as good as James's. */
    private boolean endsInApostrophe(Stretch words) {
        return behind.equals("'s")
                && words.length() > 2
                && Word.form(words.from(words.length() - 2).text()).equals("s'");
    }
}
