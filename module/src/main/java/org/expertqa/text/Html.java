package org.expertqa.text;

/**
 * Markup that is safe to send to a browser as it is. Only the sanitizer makes it, so it is the one value that a template
 * does not escape.
 */
public final class Html {

    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    public boolean isBlank() {
        return markup.isBlank();
    }

    @Override
    public String toString() {
        return markup;
    }
}
