package org.expertqa.account;

/** What is stored of a password: a hash with its salt and its costs, in the PHC string format; it never shows itself. */
public record PasswordHash(String value) {

    @Override
    public String toString() {
        return "a password hash";
    }
}
