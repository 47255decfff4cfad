package org.expertqa.account;

import java.time.Instant;

/** One place where an account is signed in: with which browser, from which address, since when, and until when at the latest. */
public record Session(
        SessionId id, AccountId account, Client client, Instant begunAt, Instant seenAt, Instant endsAt) {}
