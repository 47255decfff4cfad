package org.expertqa.account;

/** Somebody wants a link for an account that is disabled. */
public final class DisabledAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DisabledAccount() {
        super("The account is disabled; enable it first.");
    }
}
