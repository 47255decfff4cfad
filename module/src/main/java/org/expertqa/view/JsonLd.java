package org.expertqa.view;

/** Structured data as JSON that can stand inside a script element: it holds no {@code <}, {@code >} or line separator. */
public final class JsonLd {

    public static final JsonLd NONE = new JsonLd("");
    private final String json;

    private JsonLd(String json) {
        this.json = json;
    }

    public boolean isEmpty() {
        return json.isEmpty();
    }

    @Override
    public String toString() {
        return json;
    }
}
