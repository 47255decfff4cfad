package org.expertqa.content;

/** Somebody saved the item in between. */
public final class StaleRevision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleRevision(String message) {
        super(message);
    }
}
