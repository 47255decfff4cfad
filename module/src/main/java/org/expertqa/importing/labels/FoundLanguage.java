package org.expertqa.importing.labels;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.expertqa.importing.lines.Line;
import org.expertqa.importing.lines.LineKind;

/**
 * The language of a text as far as it can be told by its script and, in Latin script, by the frequent small words of the
 * table of labels; empty where nothing tells it. Certain when twice as much speaks for it as for any other.
 */
public record FoundLanguage(String tag, boolean certain) {

    private static final FoundLanguage NONE = new FoundLanguage("", false);
    private static final int CLEAR_LEAD = 4;
    private static final int LONGEST_SMALL = 10;
    private static final int ENOUGH = 10_000;
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th");

    /** Letters of Persian, Urdu and their neighbours that Arabic does not have. */
    private static final String NOT_ARABIC = "پچژگکیٹڈ";

    public static FoundLanguage of(List<Line> lines, Labels labels) {
        String text = sample(lines);
        Map<UnicodeScript, Integer> scripts = scripts(text);
        int letters = scripts.values().stream().mapToInt(count -> count).sum();
        return scripts.entrySet().stream()
                .filter(script -> BY_SCRIPT.containsKey(script.getKey()) && script.getValue() * 5 > letters)
                .max(Map.Entry.comparingByValue())
                .map(script -> byScript(script.getKey(), text))
                .orElseGet(() -> byWords(text, labels));
    }

    private static FoundLanguage byScript(UnicodeScript script, String text) {
        boolean other = script == UnicodeScript.ARABIC && text.chars().anyMatch(c -> NOT_ARABIC.indexOf(c) >= 0);
        return new FoundLanguage(BY_SCRIPT.get(script), !other);
    }

    private static FoundLanguage byWords(String text, Labels labels) {
        Map<String, Integer> counts = counts(text.toLowerCase(Locale.ROOT), labels);
        List<String> ranked = counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get, Comparator.reverseOrder()))
                .limit(2)
                .toList();
        int best = ranked.isEmpty() ? 0 : counts.get(ranked.get(0));
        int second = ranked.size() > 1 ? counts.get(ranked.get(1)) : 0;
        return best == 0 || best == second
                ? NONE
                : new FoundLanguage(ranked.get(0), best > 1 && (best >= second * 2 || best - second >= CLEAR_LEAD));
    }

    /** How many frequent small words of each language stand in a text. */
    private static Map<String, Integer> counts(String text, Labels labels) {
        Map<String, Integer> counts = new TreeMap<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > start && i - start <= LONGEST_SMALL) {
                    labels.languagesOf(text.substring(start, i))
                            .forEach(language -> counts.merge(language, 1, Integer::sum));
                }
                start = i + 1;
            }
        }
        return counts;
    }

    private static Map<UnicodeScript, Integer> scripts(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        int plain = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isPlain(c)) {
                plain++;
            } else if (c > '~' && Character.isLetter(c)) {
                scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        scripts.merge(UnicodeScript.LATIN, plain, Integer::sum);
        return scripts;
    }

    /** Nearly all letters of most texts are such, and asking for the script of each costs more than counting. */
    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static String sample(List<Line> lines) {
        int[] length = {0};
        return lines.stream()
                .filter(line -> !line.is(LineKind.CODE) && !line.isBlank())
                .takeWhile(line -> length[0] < ENOUGH)
                .map(line -> line.bare().upTo(Math.min(line.length(), ENOUGH)).text())
                .peek(text -> length[0] += text.length())
                .collect(Collectors.joining("\n"));
    }
}
