package org.expertqa.view;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;

/** Markup that is in UTF-8 already, on its way into a page: sanitized rich text, and the inner part of the page. */
record Rendered(ByteBuffer markup) implements Renderable {

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        if (writer instanceof Utf8Writer page) {
            page.append(markup.duplicate());
        } else {
            writer.append(StandardCharsets.UTF_8.decode(markup.duplicate()));
        }
        return true;
    }
}
