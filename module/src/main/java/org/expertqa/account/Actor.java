package org.expertqa.account;

import java.util.Optional;

/** Who does something, as the audit keeps it: an account, the command line, or somebody who is not signed in; and from where. */
public record Actor(Optional<AccountId> account, String name, String address) {

    public static final Actor COMMAND_LINE = new Actor(Optional.empty(), "command line", "");

    public static Actor of(Account account, String address) {
        return new Actor(Optional.of(account.id()), account.name(), address);
    }

    /** Somebody of whom nothing is known but the address. */
    public static Actor visitor(String address) {
        return new Actor(Optional.empty(), "visitor", address);
    }
}
