package org.expertqa.account;

import java.util.Optional;

/** Sets the password that somebody chose by a one-time link; {@link TooBusy} goes through. */
public final class Redemption {

    /** How it ended. */
    public sealed interface Outcome {

        /** The password is set; the link has been used up. */
        record Redeemed(Account account) implements Outcome {}

        /** The password is not taken; the link is as good as before. */
        record Refused(PasswordProblem problem) implements Outcome {}

        /** There is no such link any more. */
        record Ended() implements Outcome {}
    }

    private final Invitations invitations;
    private final Passwords passwords;
    private final SignInLimits limits;

    public Redemption(Invitations invitations, Passwords passwords, SignInLimits limits) {
        this.invitations = invitations;
        this.passwords = passwords;
        this.limits = limits;
    }

    /** Redeems an invitation or a reset; whoever has done so need not wait for failed attempts of before. */
    public Outcome redeem(InvitationToken token, Password wanted, Client client) {
        return invitations
                .find(token)
                .flatMap(Invitation::account)
                .map(account -> redeem(token, account, wanted, client))
                .orElseGet(Outcome.Ended::new);
    }

    private Outcome redeem(InvitationToken token, Account account, Password wanted, Client client) {
        return passwords
                .problem(wanted, account.email(), account.name())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> outcome(redeemed(token, account, wanted, client)));
    }

    private Optional<Account> redeemed(InvitationToken token, Account account, Password wanted, Client client) {
        Actor by = Actor.of(account, client.address());
        Optional<Account> redeemed = invitations.redeem(token, passwords.hash(wanted), by);
        redeemed.map(Account::email).ifPresent(limits::forget);
        return redeemed;
    }

    /** Redeems the set-up link: makes the first admin. */
    public Outcome setUp(InvitationToken token, EmailAddress email, String name, Password wanted, Client client) {
        if (invitations.find(token).filter(link -> link.account().isEmpty()).isEmpty()) {
            return new Outcome.Ended();
        }
        return passwords
                .problem(wanted, email, name)
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> outcome(invitations.redeemSetUp(
                        token, email, name, passwords.hash(wanted), Actor.visitor(client.address()))));
    }

    private static Outcome outcome(Optional<Account> account) {
        return account.<Outcome>map(Outcome.Redeemed::new).orElseGet(Outcome.Ended::new);
    }
}
