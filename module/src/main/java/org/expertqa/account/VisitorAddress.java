package org.expertqa.account;

/**
 * The network address that a request really comes from: the peer's, or, when the peer is a proxy on this machine, the last one
 * that the proxy has written into X-Forwarded-For. Those before it may be anything, and so may all that another peer says.
 */
public final class VisitorAddress {

    private static final int LONGEST = 45;

    private VisitorAddress() {}

    /** @param forwardedFor the header, the lines of it joined by commas; empty where there is none */
    public static String of(String peer, String forwardedFor) {
        String last = forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
        return isThisMachine(peer) && isAddress(last) ? last : peer;
    }

    private static boolean isThisMachine(String peer) {
        return peer.startsWith("127.") || peer.equals("::1") || peer.equals("0:0:0:0:0:0:0:1");
    }

    private static boolean isAddress(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128 || c == '.' || c == ':');
    }
}
