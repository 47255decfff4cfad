package org.expertqa.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of an address that names an item to people: lower-case letters, digits and single hyphens, at most 96. */
public record Slug(String value) {

    public static final int MAX_LENGTH = 96;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String APOSTROPHES = "'’ʼ";

    /** @throws IllegalArgumentException when the value is no slug */
    public Slug {
        if (value == null || !isOne(value)) {
            throw new IllegalArgumentException("A slug has only a-z, 0-9 and single hyphens, at most 96 characters.");
        }
    }

    /** The slug with this text, or empty when the text is none: what an address asks for. */
    public static Optional<Slug> of(String text) {
        return isOne(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        boolean mayEnd = false;
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = text.charAt(i) == '-';
            if (hyphen ? !mayEnd : !isLetterOrDigit(text.charAt(i))) {
                return false;
            }
            mayEnd = !hyphen;
        }
        return mayEnd && text.length() <= MAX_LENGTH;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Makes a slug from a title, cut at a word; empty when the title has no Latin letter and no digit. */
    public static Optional<Slug> from(String title) {
        String words = hyphenated(title);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Slug(cutAtAWord(words, MAX_LENGTH)));
    }

    /** This slug with a number behind it, as the second item of the same title gets it. */
    public Slug numbered(int number) {
        String suffix = "-" + number;
        return new Slug(cutAtAWord(value, MAX_LENGTH - suffix.length()) + suffix);
    }

    private static String hyphenated(String title) {
        StringBuilder words = new StringBuilder(title.length());
        boolean between = false;
        for (char c : latin(title).toLowerCase(Locale.ROOT).toCharArray()) {
            if (isLetterOrDigit(c)) {
                words.append(between && !words.isEmpty() ? "-" : "").append(c);
                between = false;
            } else {
                between |= APOSTROPHES.indexOf(c) < 0;
            }
        }
        return words.toString();
    }

    /** The title with plain letters where it has letters with marks. */
    private static String latin(String title) {
        if (title.chars().allMatch(c -> c < 128)) {
            return title;
        }
        String folded = title.replace("ß", "ss")
                .replace("ẞ", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l");
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String cutAtAWord(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int hyphen = words.lastIndexOf('-', most);
        return words.substring(0, hyphen > 0 ? hyphen : most);
    }

    @Override
    public String toString() {
        return value;
    }
}
