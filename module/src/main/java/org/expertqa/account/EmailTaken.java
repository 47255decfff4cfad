package org.expertqa.account;

/** Another account has this e-mail address. */
public final class EmailTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EmailTaken(EmailAddress email) {
        super("There is an account with the e-mail address " + email + " already.");
    }
}
