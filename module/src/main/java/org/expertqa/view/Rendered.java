package org.expertqa.view;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;

/** The inner part of a page, rendered and escaped, on its way into the layout. */
record Rendered(byte[] markup) implements Renderable {

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        if (writer instanceof Utf8Writer page) {
            page.append(markup);
        } else {
            writer.write(new String(markup, StandardCharsets.UTF_8));
        }
        return true;
    }
}
