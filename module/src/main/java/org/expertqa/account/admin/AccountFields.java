package org.expertqa.account.admin;

import java.util.Arrays;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.admin.Choice;
import org.expertqa.admin.Choice.Option;
import org.expertqa.admin.Field;
import org.expertqa.view.Messages;

/** The fields that forms of accounts are made of. */
final class AccountFields {

    /** The script that lets somebody see the new password that they type. */
    static final String SHOWING = "password.js";

    private AccountFields() {}

    /** The name of the person who fills the form in. */
    static Field ownName(Messages text) {
        return Field.of("name", "text", "name", Account.LONGEST_NAME, text);
    }

    static Field name(Messages text) {
        return Field.of("name", "text", "off", Account.LONGEST_NAME, text).withoutHint();
    }

    static Field email(String autocomplete, Messages text) {
        return Field.of("email", "email", autocomplete, EmailAddress.MAX_LENGTH, text);
    }

    static Field newPassword(Messages text) {
        return Field.password("password", "new-password", text);
    }

    static Choice role(Optional<Role> chosen, Messages text) {
        return new Choice(
                "role",
                text.get("field.role"),
                Arrays.stream(Role.values())
                        .map(role -> option(role, chosen, text))
                        .toList(),
                Optional.empty());
    }

    private static Option option(Role role, Optional<Role> chosen, Messages text) {
        return new Option(
                "role-" + role.word(),
                role.word(),
                text.get("role." + role.word()),
                text.get("role." + role.word() + ".hint"),
                chosen.filter(role::equals).isPresent());
    }
}
