package org.expertqa.view;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * The words of the pages in one language. A word that a language lacks is taken from English; one that is nowhere is an
 * error, so that it is seen before a visitor sees it.
 */
public final class Messages {

    private static final LoadingCache<Locale, Messages> LOADED =
            Caffeine.newBuilder().maximumSize(100).build(locale -> new Messages(locale, MessageFiles.PAGES));

    private static final LoadingCache<Locale, Messages> OF_SCREENS =
            Caffeine.newBuilder().maximumSize(10).build(locale -> new Messages(locale, MessageFiles.SCREENS));

    private final PageLanguage language;
    private final Map<String, String> words;

    private Messages(Locale locale, List<String> files) {
        this.language = PageLanguage.of(locale);
        this.words = MessageFiles.read(files, locale);
    }

    /** The messages for a language; they are read once. */
    public static Messages in(Locale language) {
        return LOADED.get(language.stripExtensions());
    }

    /** The words of the screens for those who run the site. */
    public static Messages ofScreens(Locale language) {
        return OF_SCREENS.get(language);
    }

    public PageLanguage language() {
        return language;
    }

    /** The words under a key that not everything has, such as the label of a section kind. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /**
     * The words under a key, with {@code {0}}, {@code {1}} … replaced by the arguments. An apostrophe is an apostrophe.
     *
     * @throws MissingResourceException when no language has the key
     */
    public String get(String key, Object... arguments) {
        String found = words.get(key);
        if (found == null) {
            throw new MissingResourceException("No message for " + key, Messages.class.getName(), key);
        }
        for (int i = 0; i < arguments.length; i++) {
            found = found.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return found;
    }
}
