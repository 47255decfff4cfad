package org.expertqa.account;

/** Why a password is not taken. */
public enum PasswordProblem {
    TOO_SHORT("A password has at least 12 characters."),
    TOO_LONG("A password has at most 200 characters."),
    COMMON("This password is one of those that are tried first; take one that nobody else has."),
    NAMES_ACCOUNT("A password is not the e-mail address or the name of the account."),
    SAME("This is the password that the account has already; take another one.");

    private final String sentence;

    PasswordProblem(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
