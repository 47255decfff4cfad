package org.expertqa.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Markup that is safe to send to a browser as it is. Only the sanitizer makes it, so it is the one value that a template
 * does not escape. It is held as the UTF-8 that is stored and sent.
 */
public final class Html {

    private final ByteBuffer markup;

    Html(String markup) {
        this(ByteBuffer.wrap(markup.getBytes(StandardCharsets.UTF_8)));
    }

    Html(ByteBuffer markup) {
        this.markup = markup.asReadOnlyBuffer();
    }

    /** The markup in UTF-8, to be read only. */
    public ByteBuffer utf8() {
        return markup.duplicate();
    }

    public boolean isBlank() {
        return toString().isBlank();
    }

    @Override
    public String toString() {
        return StandardCharsets.UTF_8.decode(utf8()).toString();
    }
}
