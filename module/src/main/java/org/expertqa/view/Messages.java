package org.expertqa.view;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the pages in one language. A word that a language lacks is taken from English; one that is nowhere is an
 * error, so that it is seen before a visitor sees it.
 */
public final class Messages {

    private static final Map<Locale, Messages> LOADED = new ConcurrentHashMap<>();
    private final PageLanguage language;
    private final Map<String, String> words;

    private Messages(Locale locale) {
        this.language = PageLanguage.of(locale);
        this.words = MessageFiles.read(locale);
    }

    /** The messages for a language; they are read once. */
    public static Messages in(Locale language) {
        return LOADED.computeIfAbsent(language.stripExtensions(), Messages::new);
    }

    public PageLanguage language() {
        return language;
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
