package org.expertqa.content.storage;

import java.util.Locale;

/** A language tag as lists are kept by: its first part ({@code en}) and the whole ({@code en-gb}), in small letters. */
record LanguageTag(String language, String tag) {

    static LanguageTag of(String tag) {
        String small = tag.toLowerCase(Locale.ROOT);
        int hyphen = small.indexOf('-');
        return new LanguageTag(hyphen < 0 ? small : small.substring(0, hyphen), small);
    }

    boolean hasMoreThanTheLanguage() {
        return !tag.equals(language);
    }
}
