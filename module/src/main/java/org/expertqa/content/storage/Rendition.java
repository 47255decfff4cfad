package org.expertqa.content.storage;

import java.util.List;
import org.expertqa.text.RichText;

/**
 * The safe markup of some rich texts one after the other, each behind its kind and its length, as it is kept beside a
 * revision: {@code b12:<p>text</p>}, blocks, and {@code i4:text}, inline.
 */
final class Rendition {

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
            String markup = text.html().toString();
            made.append(text.isInline() ? 'i' : 'b')
                    .append(markup.length())
                    .append(':')
                    .append(markup);
        }
        return made.toString();
    }

    /** The next text with its markup; without it where nothing more is kept. */
    RichText next(String source) {
        if (next >= kept.length()) {
            return new RichText(source);
        }
        int colon = kept.indexOf(':', next);
        int end = colon + 1 + Integer.parseInt(kept, next + 1, colon, 10);
        boolean inline = kept.charAt(next) == 'i';
        next = end;
        return RichText.rendered(source, inline, kept.substring(colon + 1, end));
    }
}
