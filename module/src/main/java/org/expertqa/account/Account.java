package org.expertqa.account;

import java.time.Instant;

/**
 * Somebody who may sign in: made by an admin or on the command line, without a password until its invitation is redeemed,
 * disabled when it has to stay out, never erased, so that what it did keeps a name.
 */
public record Account(
        AccountId id,
        EmailAddress email,
        String name,
        Role role,
        boolean hasPassword,
        boolean disabled,
        Instant createdAt) {

    public static final int LONGEST_NAME = 100;
    public static final String RIGHT_NAME = "A name is one line of 1 to 100 characters.";

    /** @throws IllegalArgumentException when the name is none */
    public Account {
        if (!isName(name)) {
            throw new IllegalArgumentException(RIGHT_NAME);
        }
    }

    /** Whether somebody can be called so: one line, and no characters that turn the direction of others (Unicode TR 36). */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.codePoints().noneMatch(c -> Character.isISOControl(c) || isHidden(c));
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** The same under another name. */
    public Account named(String other) {
        return new Account(id, email, other, role, hasPassword, disabled, createdAt);
    }

    /** The same with another e-mail address. */
    public Account at(EmailAddress other) {
        return new Account(id, other, name, role, hasPassword, disabled, createdAt);
    }

    /** The same with another role. */
    public Account as(Role other) {
        return new Account(id, email, name, other, hasPassword, disabled, createdAt);
    }

    /** The same, kept out or let in again. */
    public Account keptOut(boolean out) {
        return new Account(id, email, name, role, hasPassword, out, createdAt);
    }

    /** Whether it can come in and manage accounts. */
    public boolean isWorkingAdmin() {
        return role == Role.ADMIN && hasPassword && !disabled;
    }
}
