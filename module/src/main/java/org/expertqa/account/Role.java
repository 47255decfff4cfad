package org.expertqa.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is at the desk; what each may do stands in {@link RoleTable}. */
public enum Role {
    AUTHOR,
    REVIEWER,
    EDITOR,
    ADMIN;

    /** The role as it is written outside of the program: in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that is written so. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
