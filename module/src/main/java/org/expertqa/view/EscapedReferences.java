package org.expertqa.view;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;
import org.expertqa.text.Escape;
import org.expertqa.text.Html;

/**
 * Escapes everything a template writes, except what is known to be markup already: sanitized rich text, structured data,
 * and the engine's own blocks and macro bodies, which were escaped when they were made.
 */
public final class EscapedReferences implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(Context context, String reference, Object value) {
        if (value instanceof Html html) {
            return new Rendered(html.utf8());
        }
        if (value == null || value instanceof JsonLd || value instanceof Renderable) {
            return value;
        }
        return Escape.html(value.toString());
    }
}
