package org.expertqa.site;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.expertqa.expert.Expert;

/** A person's name as people read it, with titles, and as machines want it, without. */
public record PersonName(String plain, String full) {

    private static final Pattern TITLE =
            Pattern.compile("(?i)^(?:(?:prof|professor|dr|mr|mrs|ms|mx|herr|frau)\\.?\\s)++");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public static PersonName of(Expert expert) {
        String plain = plain(expert.displayName());
        String suffix = expert.honorificSuffix().isBlank() ? "" : ", " + expert.honorificSuffix();
        return new PersonName(plain, (expert.honorificPrefix() + " " + plain).strip() + suffix);
    }

    /** One or two letters that stand in for a picture; Arabic ones stand apart, or they would run into a word. */
    public String initials() {
        String[] words = SPACES.split(plain);
        String first = initial(words[0]);
        return words.length == 1 ? first : first + between(first) + initial(words[words.length - 1]);
    }

    private static String between(String letter) {
        boolean arabic = !letter.isEmpty() && UnicodeScript.of(letter.codePointAt(0)) == UnicodeScript.ARABIC;
        return arabic ? "\u00a0" : "";
    }

    private static String plain(String name) {
        int comma = name.indexOf(',');
        String withoutDegrees = comma > 0 ? name.substring(0, comma) : name;
        String withoutTitle = TITLE.matcher(withoutDegrees).replaceFirst("").strip();
        return withoutTitle.isEmpty() ? name : withoutTitle;
    }

    private static String initial(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
