package org.expertqa.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name in the form that says "of this person" in a language: Alice's, Alices or Jonas’, d’Alice. Other languages
 * take the name as it is and say it with the words around it.
 */
public final class Genitive {

    private static final Pattern SIBILANT = Pattern.compile("(?iu).*(?:[sßxzš]|ce|['’])$");
    private static final Pattern VOWEL =
            Pattern.compile("(?iu)^(?:[aeiouàâäáéèêëíîïóôöœæúùûü]|y[^aeiouéèê]|h[eéèêëiïîoôuûüy]).*");
    private static final Pattern ASPIRATED =
            Pattern.compile("(?iu)^(?:hei|hel[gm]|hendr|henk|henning|hermann|hill|hol|horst|how|hun|hus).*");

    private Genitive() {}

    public static String of(String name, Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> name + "'s";
            case "de" -> SIBILANT.matcher(name).matches() ? name + "’" : name + "s";
            case "fr" -> elides(name) ? "d’" + name : "de " + name;
            default -> name;
        };
    }

    /** French h is mute in most French names and aspirated in most Germanic ones; this is a guess by how they begin. */
    private static boolean elides(String name) {
        return VOWEL.matcher(name).matches() && !ASPIRATED.matcher(name).matches();
    }
}
