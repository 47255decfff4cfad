package org.expertqa.importing.admin;

import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.Author;

/** Who is signed in, as the author of what is stored. */
final class Authors {

    private Authors() {}

    static Author of(AdminRequest request) {
        Account account = request.account();
        return new Author(account.name(), Optional.of(account.id().toString()));
    }
}
