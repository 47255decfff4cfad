package org.expertqa.text;

/** The media types of what we read and send, each as it stands in an Accept field. */
public final class MediaTypes {

    public static final String HTML = "text/html";
    public static final String MARKDOWN = "text/markdown";
    public static final String PLAIN = "text/plain";
    public static final String JSON = "application/json";
    public static final String SCHEMA = "application/schema+json";
    public static final String PROBLEM = "application/problem+json";
    public static final String ATOM = "application/atom+xml";
    public static final String XML = "application/xml";

    private MediaTypes() {}

    /** The type of a text as we send it; JSON is always UTF-8 and does not say it (RFC 8259, 8.1). */
    public static String inUtf8(String type) {
        return type + "; charset=utf-8";
    }
}
