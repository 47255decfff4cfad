package org.expertqa.text;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What an author wrote as CommonMark with tables, kept to the letter; it becomes a page only as the sanitizer's {@link Html},
 * which is made once. Two are equal that were typed alike.
 */
public final class RichText {

    public static final RichText EMPTY = new RichText("");

    private final String source;
    private final boolean inline;
    private Html made;

    public RichText(String source) {
        this(source, false, null);
    }

    private RichText(String source, boolean inline, Html made) {
        this.source = source == null ? "" : source;
        this.inline = inline;
        this.made = made;
    }

    /** A text with the markup in UTF-8 that was made of it before. Only who keeps the two beside each other may say so. */
    public static RichText rendered(String source, boolean inline, ByteBuffer markup) {
        return new RichText(source, inline, new Html(markup));
    }

    /** The same text as one that stands in a line, as a list item or a sentence takes it. */
    public RichText inline() {
        return inline ? this : new RichText(source, true, null);
    }

    public boolean isInline() {
        return inline;
    }

    /** The text as safe markup: as it was made before, or made now; as it was typed where it can not be shown formatted. */
    public Html html() {
        return formatted().orElseGet(() -> Sanitizer.asTyped(source));
    }

    /** The same, but nothing where it can not be shown formatted. */
    public Optional<Html> formatted() {
        if (made == null) {
            made = Markdown.formatted(this).orElse(null);
        }
        return Optional.ofNullable(made);
    }

    /** Why it can not be shown formatted, in a sentence; empty when it can. */
    public Optional<String> refusal() {
        return formatted().isPresent() ? Optional.empty() : Markdown.refusal(this);
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
