package org.expertqa.content.storage;

import java.util.List;
import org.expertqa.text.RichText;

/** Content as its JSON text, and its rich texts in the order in which they stand there. */
public record Written(String json, List<RichText> richTexts) {

    public Written {
        richTexts = List.copyOf(richTexts);
    }

    /** The markup of the rich texts, as it is kept; made now. */
    public String rendition() {
        return Rendition.of(richTexts);
    }
}
