package org.expertqa.content.storage;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title as it is searched and sorted: in small letters, without accents and vowel marks, its beginning. */
final class TitleKey {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 8;
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u064B-\\u065F\\u0670]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private TitleKey() {}

    static String of(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(beginning(title), Form.NFKD))
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ẞ", "ss");
        String small = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Form.NFC);
        return beginning(GAPS.matcher(small).replaceAll(" ").strip());
    }

    /** The words that somebody looks for, as patterns of SQL that a key is like. */
    static List<String> patterns(String words) {
        return Arrays.stream(of(words).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("[!%_]", "!$0") + "%")
                .toList();
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
