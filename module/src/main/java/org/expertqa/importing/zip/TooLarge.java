package org.expertqa.importing.zip;

/** Somebody sends more than is taken. */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLarge() {
        super("A zip has at most 50 MB; make several of it, or import it by the command line.");
    }
}
