package org.expertqa.view;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A language as HTML wants it: its tag (BCP 47) and the direction it is written in. */
public record PageLanguage(String tag, String direction) {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ji", "dv", "ckb", "syr");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa");

    public static PageLanguage of(Locale locale) {
        return new PageLanguage(locale.toLanguageTag(), rightToLeft(locale) ? "rtl" : "ltr");
    }

    /** The language that a tag of an author means, or the other one when it means none. */
    public static Locale locale(String tag, Locale otherwise) {
        Locale named = Locale.forLanguageTag(tag);
        return named.getLanguage().isEmpty() ? otherwise : named;
    }

    /** This language where a part of a page must name it, because the rest of the page is in another. */
    public static Optional<PageLanguage> within(Locale page, Locale part) {
        return page.getLanguage().equals(part.getLanguage()) ? Optional.empty() : Optional.of(of(part));
    }

    /** The tag with an underscore, as Open Graph writes it. */
    public String openGraph() {
        return tag.replace('-', '_');
    }

    private static boolean rightToLeft(Locale locale) {
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }
}
