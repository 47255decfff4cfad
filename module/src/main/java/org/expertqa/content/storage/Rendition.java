package org.expertqa.content.storage;

import java.util.List;
import org.expertqa.text.Html;
import org.expertqa.text.RichText;

/**
 * The safe markup of some rich texts one after the other, each behind its kind and its length, as it is kept beside a
 * revision: {@code b11:<p>text</p>}, blocks, and {@code i4:text}, inline. {@code -0:} is a text that is only shown as it was
 * typed.
 */
final class Rendition {

    private static final char BLOCKS = 'b';
    private static final char INLINE = 'i';
    private static final char TYPED = '-';

    private final String kept;
    private int next;

    /** A kept one, to be read text by text; the empty one has nothing. */
    Rendition(String kept) {
        this.kept = kept;
    }

    /** Makes it. */
    static String of(List<RichText> texts) {
        StringBuilder made = new StringBuilder();
        for (RichText text : texts) {
            String markup = text.formatted().map(Html::toString).orElse("");
            made.append(kind(text)).append(markup.length()).append(':').append(markup);
        }
        return made.toString();
    }

    private static char kind(RichText text) {
        if (text.formatted().isEmpty()) {
            return TYPED;
        }
        return text.isInline() ? INLINE : BLOCKS;
    }

    /** The next text with its markup; without it where nothing more is kept. */
    RichText next(String source) {
        if (next >= kept.length()) {
            return new RichText(source);
        }
        int colon = kept.indexOf(':', next);
        int end = colon + 1 + Integer.parseInt(kept, next + 1, colon, 10);
        char kind = kept.charAt(next);
        next = end;
        return kind == TYPED
                ? new RichText(source)
                : RichText.rendered(source, kind == INLINE, kept.substring(colon + 1, end));
    }
}
