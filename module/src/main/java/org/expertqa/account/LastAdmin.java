package org.expertqa.account;

/** The change would leave nobody who could manage accounts. */
public final class LastAdmin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LastAdmin() {
        super("This is the last account with the role admin that can sign in; make another one first.");
    }
}
