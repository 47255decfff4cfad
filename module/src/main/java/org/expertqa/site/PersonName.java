package org.expertqa.site;

import java.util.regex.Pattern;
import org.expertqa.expert.Expert;

/** A person's name as people read it, with titles, and as machines want it, without. */
public record PersonName(String plain, String full) {

    private static final Pattern TITLE =
            Pattern.compile("(?i)^(?:(?:prof|professor|dr|mr|mrs|ms|mx|herr|frau)\\.?\\s)++");

    public static PersonName of(Expert expert) {
        String plain = plain(expert.displayName());
        String suffix = expert.honorificSuffix().isBlank() ? "" : ", " + expert.honorificSuffix();
        return new PersonName(plain, (expert.honorificPrefix() + " " + plain).strip() + suffix);
    }

    /** One or two letters that stand in for a picture. */
    public String initials() {
        String[] words = plain.split("\\s+");
        String first = initial(words[0]);
        return words.length == 1 ? first : first + initial(words[words.length - 1]);
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
