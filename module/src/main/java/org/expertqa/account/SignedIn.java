package org.expertqa.account;

/** Who a request comes from: an account, by one of its sessions. */
public record SignedIn(Account account, SessionId session) {}
