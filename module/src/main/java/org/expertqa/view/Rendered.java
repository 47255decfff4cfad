package org.expertqa.view;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;

/** The inner part of a page, rendered and escaped, on its way into the layout. */
public record Rendered(CharSequence markup) implements Renderable {

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        writer.append(markup);
        return true;
    }
}
