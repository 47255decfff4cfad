package org.expertqa.cli;

/** A path of the command line that leads nowhere, or to something else than is asked for. */
final class UnusablePath extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusablePath(String message) {
        super(message);
    }
}
