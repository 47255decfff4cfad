package org.expertqa.account;

import java.time.Duration;
import java.util.Optional;

/**
 * One-time links by which passwords are set, to be handed over by whoever made them: the set-up link while there is no account at
 * all, an invitation of a new account, a reset. A new one ends those before it; of two who redeem one at once, one wins.
 */
public interface Invitations {

    Duration INVITED = Duration.ofDays(7);
    Duration RESET = Duration.ofHours(24);

    /** A new set-up link, while nobody has an account; those before it end. */
    Optional<InvitationToken> setUp();

    /**
     * A link by which the account sets its first password.
     *
     * @throws DisabledAccount when it is to stay out
     */
    InvitationToken invite(AccountId account, Actor by);

    /**
     * A link by which the account sets another password; the one that it has is good until then.
     *
     * @throws DisabledAccount when it is to stay out
     */
    InvitationToken reset(AccountId account, Actor by);

    /** What the link is for; empty when there is none, or it has been redeemed, has ended, or its account is disabled. */
    Optional<Invitation> find(InvitationToken token);

    /** Uses the link up and sets the password; ends all sessions of the account. Empty as {@link #find} is. */
    Optional<Account> redeem(InvitationToken token, PasswordHash password, Actor by);

    /** Uses the set-up link up and makes the first admin. Empty as {@link #find} is. */
    Optional<Account> redeemSetUp(
            InvitationToken token, EmailAddress email, String name, PasswordHash password, Actor by);
}
