package org.expertqa.account;

import java.util.List;
import java.util.Optional;

/**
 * All accounts. Every change leaves a line in the audit; one that would leave no admin who can sign in is refused, also when
 * two are made at once.
 */
public interface Accounts {

    /** Whether nobody has an account yet, so that the installation waits for its first admin. */
    boolean isEmpty();

    /**
     * Makes an account that can sign in when its invitation is redeemed.
     *
     * @throws EmailTaken when another one has the address
     */
    Account add(EmailAddress email, String name, Role role, Actor by);

    /**
     * Makes an account that can sign in at once.
     *
     * @throws EmailTaken when another one has the address
     */
    Account add(EmailAddress email, String name, Role role, PasswordHash password, Actor by);

    /** All of them, by name. */
    List<Account> list();

    Optional<Account> find(AccountId id);

    Optional<Account> find(EmailAddress email);

    /** The hash of the account's password, when it has one. */
    Optional<PasswordHash> passwordOf(AccountId id);

    /** Gives the account another name. */
    Account rename(AccountId id, String name, Actor by);

    /**
     * Gives the account another role, and ends its sessions.
     *
     * @throws LastAdmin when nobody else could manage accounts
     */
    Account changeRole(AccountId id, Role role, Actor by);

    /**
     * Corrects what an admin may: name, e-mail address and role, all of it or nothing. Another role ends the sessions.
     *
     * @throws EmailTaken when another one has the address
     * @throws LastAdmin when nobody else could manage accounts
     */
    Account correct(AccountId id, String name, EmailAddress email, Role role, Actor by);

    /**
     * Gives the account of somebody who is signed in another password; ends its other sessions, and the links that would set a
     * password. Says no when meanwhile the session has ended, or the present password is that no more.
     */
    boolean changePassword(SignedIn who, PasswordHash present, PasswordHash next, Actor by);

    /**
     * Keeps the account out from now on, and ends its sessions and links.
     *
     * @throws LastAdmin when nobody else could manage accounts
     */
    Account disable(AccountId id, Actor by);

    /** Lets a disabled account in again. */
    Account enable(AccountId id, Actor by);
}
