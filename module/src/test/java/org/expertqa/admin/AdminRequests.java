package org.expertqa.admin;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.Samples;
import org.expertqa.account.Account;
import org.expertqa.account.AccountId;
import org.expertqa.account.Client;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.account.SessionId;
import org.expertqa.account.SignedIn;

/** Requests to the screens as the door would have understood them. */
public final class AdminRequests {

    private static final Client CLIENT = new Client("192.0.2.1", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");

    private AdminRequests() {}

    public static Account account(Role role) {
        return account("Alma Berg", role);
    }

    public static Account account(String name, Role role) {
        return new Account(
                new AccountId(new UUID(1, 2)),
                new EmailAddress("alma@example.org"),
                name,
                role,
                true,
                false,
                Instant.parse("2026-01-02T03:04:05Z"));
    }

    public static AdminRequest of(Account account) {
        return request("/admin", Locale.UK, Optional.of(new SignedIn(account, new SessionId(new UUID(3, 4)))));
    }

    public static AdminRequest ofNobody(String path) {
        return request(path, Locale.UK, Optional.empty());
    }

    public static AdminRequest request(String path, Locale language, Optional<SignedIn> signedIn) {
        return new AdminRequest(Samples.site(), language, path, true, false, CLIENT, signedIn, Optional.empty());
    }
}
