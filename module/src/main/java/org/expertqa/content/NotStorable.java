package org.expertqa.content;

/** The content can not be kept as it is: too large, or not text. */
public final class NotStorable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotStorable(String message) {
        super(message);
    }
}
