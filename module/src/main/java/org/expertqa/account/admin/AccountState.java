package org.expertqa.account.admin;

import org.expertqa.account.Account;
import org.expertqa.view.Messages;

/** Whether somebody can sign in, in a word for people and one for the style sheet. */
public record AccountState(String words, String style) {

    static AccountState of(Account account, Messages text) {
        if (account.disabled()) {
            return new AccountState(text.get("state.disabled"), "disabled");
        }
        return account.hasPassword()
                ? new AccountState(text.get("state.active"), "active")
                : new AccountState(text.get("state.waiting"), "waiting");
    }
}
