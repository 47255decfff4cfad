package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.account.Account;
import org.expertqa.admin.AdminRequest;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The list of all accounts. */
public record AccountsScreen(Frame frame, List<Row> accounts) implements AdminScreen {

    public AccountsScreen {
        accounts = List.copyOf(accounts);
    }

    /** An account in the list, with the way to its screen. */
    public record Row(String name, String path, String email, String role, AccountState state) {}

    static ScreenView of(List<Account> accounts, AdminRequest request) {
        Messages text = request.text();
        List<Row> rows =
                accounts.stream().map(account -> row(account, request, text)).toList();
        return request.view(
                "account/admin/accounts", new AccountsScreen(request.frame(text.get("accounts.title")), rows));
    }

    private static Row row(Account account, AdminRequest request, Messages text) {
        return new Row(
                account.name(),
                request.site().path(AccountsController.PATH + "/" + account.id()),
                account.email().value(),
                text.get("role." + account.role().word()),
                AccountState.of(account, text));
    }
}
