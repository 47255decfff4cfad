package org.expertqa.cli;

/** The password that came in can not be taken. */
final class PasswordRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PasswordRefused(String message) {
        super(message);
    }
}
