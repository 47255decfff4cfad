package org.expertqa.view;

import java.util.Set;
import org.expertqa.content.ItemId;
import org.expertqa.content.MadeFromItems;

/**
 * Something that is read by programs rather than shown: Markdown, a feed, a list of addresses. It knows its media type and,
 * as a page does, the items it was made from; none means that any change may change it.
 */
public record Document(String mediaType, String text, Set<ItemId> madeFrom) implements MadeFromItems {

    public static final String MARKDOWN = "text/markdown; charset=utf-8";
    public static final String ATOM = "application/atom+xml; charset=utf-8";
    public static final String XML = "application/xml; charset=utf-8";
    public static final String PLAIN = "text/plain; charset=utf-8";

    public Document {
        madeFrom = Set.copyOf(madeFrom);
    }

    /** A document that any change may change. */
    public static Document of(String mediaType, String text) {
        return new Document(mediaType, text, Set.of());
    }
}
