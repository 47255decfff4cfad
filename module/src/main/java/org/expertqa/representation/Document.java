package org.expertqa.representation;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.expertqa.content.ItemId;
import org.expertqa.content.MadeFromItems;
import org.expertqa.text.MediaTypes;

/**
 * What programs read rather than people, ready to be sent: JSON, Markdown, a feed, a list of addresses. It knows its media
 * type; as a page does, the items it was made from, of which none means that any change may change it; and whether it stays
 * so as long as none of them changes.
 */
public record Document(String mediaType, byte[] bytes, Set<ItemId> madeFrom, boolean isKept) implements MadeFromItems {

    public Document {
        madeFrom = Set.copyOf(madeFrom);
    }

    /** A text that any change may change. */
    public static Document text(String mediaType, String text) {
        return text(mediaType, text, Set.of());
    }

    public static Document text(String mediaType, String text, Set<ItemId> madeFrom) {
        return new Document(MediaTypes.inUtf8(mediaType), text.getBytes(StandardCharsets.UTF_8), madeFrom, true);
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
