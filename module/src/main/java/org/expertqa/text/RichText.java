package org.expertqa.text;

/** What an author wrote as CommonMark with tables, kept to the letter; it becomes a page only through {@link Markdown}. */
public record RichText(String source) {

    public static final RichText EMPTY = new RichText("");

    public RichText {
        source = source == null ? "" : source;
    }

    public boolean isBlank() {
        return source.isBlank();
    }

    public int length() {
        return source.length();
    }

    @Override
    public String toString() {
        return source;
    }
}
