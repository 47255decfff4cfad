package org.expertqa.text;

/**
 * What an author wrote as CommonMark with tables, kept to the letter; it becomes a page only as the sanitizer's {@link Html}.
 * Two are equal that were typed alike.
 */
public final class RichText {

    public static final RichText EMPTY = new RichText("");

    private final String source;
    private final boolean inline;
    private final Html made;

    public RichText(String source) {
        this(source, false, null);
    }

    private RichText(String source, boolean inline, Html made) {
        this.source = source == null ? "" : source;
        this.inline = inline;
        this.made = made;
    }

    /** A text with the markup that was made of it before. Only who keeps the two beside each other may say so. */
    public static RichText rendered(String source, boolean inline, String markup) {
        return new RichText(source, inline, new Html(markup));
    }

    /** The same text as one that stands in a line, as a list item or a sentence takes it. */
    public RichText inline() {
        return inline ? this : new RichText(source, true, null);
    }

    public boolean isInline() {
        return inline;
    }

    /** The text as safe markup: as it was made before, or made now. */
    public Html html() {
        if (made != null) {
            return made;
        }
        return inline ? Markdown.inline(this) : Markdown.blocks(this);
    }

    public String source() {
        return source;
    }

    public boolean isBlank() {
        return source.isBlank();
    }

    public int length() {
        return source.length();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && text.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
