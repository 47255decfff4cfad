package org.expertqa.content.api;

/** What somebody wrote, as a message repeats it: in quotation marks, short, and without characters that do something. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        return '"' + cut(text) + '"';
    }

    static String cut(String text) {
        String visible = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "?");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }
}
