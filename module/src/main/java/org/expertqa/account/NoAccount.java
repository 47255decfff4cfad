package org.expertqa.account;

/** There is no such account. */
public final class NoAccount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoAccount(AccountId id) {
        super("There is no account " + id + ".");
    }
}
