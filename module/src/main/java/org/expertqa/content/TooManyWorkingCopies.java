package org.expertqa.content;

/** An account has begun more than it may keep without saving. */
public final class TooManyWorkingCopies extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooManyWorkingCopies() {
        super("There are " + WorkingCopies.MOST + " working copies already; save or discard some of them first.");
    }
}
