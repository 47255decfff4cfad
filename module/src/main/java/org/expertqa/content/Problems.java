package org.expertqa.content;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.expertqa.text.WebAddress;

/** Collects what stands in the way of publishing while a value is looked through. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void when(boolean wrong, String field, String message) {
        if (wrong) {
            found.add(new Problem(field, message));
        }
    }

    /** Something must stand there, at most so many characters (code points, as in JSON Schema). */
    public void required(String field, String value, int most) {
        when(value.isBlank(), field, "This is required: 1 to " + most + " characters.");
        atMost(field, value, most);
    }

    public void atMost(String field, String value, int most) {
        int length = length(value);
        when(length > most, field, "At most " + most + " characters; there are " + length + ".");
    }

    /** One line of plain text: at most so many characters, and none that turns the direction of others (Unicode TR 36). */
    public void line(String field, String value, int most) {
        atMost(field, value, most);
        boolean turned =
                value.chars().anyMatch(c -> c < ' ' || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
        when(
                turned,
                field,
                "This is one line of plain text; take out line breaks and direction marks (U+202A to U+202E, U+2066 to U+2069).");
    }

    /** A list of at most so many entries. */
    public void entries(String field, List<?> list, int most) {
        when(list.size() > most, field, "At most " + most + " entries; there are " + list.size() + ".");
    }

    public void between(String field, String value, int least, int most) {
        int length = length(value.strip());
        when(length < least || length > most, field, least + " to " + most + " characters; there are " + length + ".");
    }

    private static int length(String value) {
        return value.codePointCount(0, value.length());
    }

    /** An address, if there is one, is one of the web with encryption. */
    public void https(String field, String url) {
        when(!url.isBlank() && !WebAddress.isHttps(url), field, "An address that begins with https:// and a host.");
    }

    /** A language tag, if there is one, is well-formed (BCP 47). */
    public void language(String field, String tag) {
        when(!tag.isBlank() && !isWellFormed(tag), field, "A language tag such as en, en-GB or ar (BCP 47).");
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** All of them, in the order in which they were found. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
