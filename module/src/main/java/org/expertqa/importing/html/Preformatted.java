package org.expertqa.importing.html;

/** Text with its own line breaks and spaces, between fences that do not stand in it. */
final class Preformatted {

    private Preformatted() {}

    static String markdown(String text) {
        String words = text.replaceAll("^\\R+|\\s+$", "");
        String fence = "```";
        while (words.contains(fence) && fence.length() < 50) {
            fence += "`";
        }
        return words.isBlank() ? "" : fence + "\n" + words + "\n" + fence;
    }
}
