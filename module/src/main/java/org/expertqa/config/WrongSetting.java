package org.expertqa.config;

/** A setting has a value that it can not have; the message names it, its source, and what would be right. */
public final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongSetting(String message) {
        super(message);
    }
}
