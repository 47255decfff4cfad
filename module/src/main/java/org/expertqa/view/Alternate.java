package org.expertqa.view;

/** The same as a page in another form, or a feed of it: where a program finds what people read here. */
public record Alternate(String mediaType, String title, String url) {

    /** As a header says it (RFC 8288). */
    public String header() {
        return "<" + url + ">; rel=\"alternate\"; type=\"" + mediaType + "\"";
    }
}
