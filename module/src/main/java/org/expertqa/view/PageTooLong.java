package org.expertqa.view;

import org.apache.velocity.exception.VelocityException;

/** A template writes without end. */
final class PageTooLong extends VelocityException {

    private static final long serialVersionUID = 1L;

    PageTooLong(String message) {
        super(message);
    }

    /** The same with the template that wrote it, in the way in which the engine tells places. */
    PageTooLong in(String template) {
        return new PageTooLong(getMessage() + " at " + template + "[line 1, column 1]");
    }
}
