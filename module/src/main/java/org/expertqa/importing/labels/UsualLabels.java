package org.expertqa.importing.labels;

/** The label that usually stands over a part of an answer: the first of those that are recognised. */
public final class UsualLabels {

    private static final Labels LABELS = Labels.of("en");

    private UsualLabels() {}

    /** Whether a text in this language is read with these labels; no language is English. */
    public static boolean areIn(String language) {
        return language.isEmpty() || language.equals("en") || language.startsWith("en-");
    }

    public static String over(String part) {
        return LABELS.usual(part);
    }

    /** The label with a person's name in it. */
    public static String over(String part, String name) {
        return over(part).replace("{N}", name);
    }
}
