package org.expertqa.admin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language of the screens: the first of ours that a browser asks for, with the country that dates are written for. */
public final class ScreenLanguage {

    private static final List<String> OURS = List.of("en", "de");

    private ScreenLanguage() {}

    /** @param wanted what the browser asks for, the dearest first */
    public static Locale of(List<Locale> wanted) {
        Locale first = wanted.stream()
                .filter(locale -> OURS.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.UK);
        return Optional.of(first)
                .filter(locale -> !locale.equals(Locale.ENGLISH))
                .orElse(Locale.UK);
    }

    /** The language alone, which is all that words depend on. */
    static Locale ofWords(Locale language) {
        return Locale.forLanguageTag(language.getLanguage());
    }
}
