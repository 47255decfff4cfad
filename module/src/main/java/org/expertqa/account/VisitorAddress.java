package org.expertqa.account;

import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The network address that a request really comes from: the peer's, or, when the peer is a proxy on this machine, the last one
 * that the proxy has written into X-Forwarded-For. Those before it may be anything, and so may all that another peer says.
 */
public final class VisitorAddress {

    /** Some proxies write the port, too, which is another one each time. */
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)](:\\d{1,5})?|([0-9.]+):\\d{1,5}");

    private VisitorAddress() {}

    /** @param forwardedFor the header, the lines of it joined by commas; empty where there is none */
    public static String of(String peer, String forwardedFor) {
        String last = withoutPort(
                forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip());
        return isThisMachine(peer) && IpAddress.read(last).isPresent() ? last : peer;
    }

    private static String withoutPort(String text) {
        Matcher port = WITH_PORT.matcher(text);
        if (!port.matches()) {
            return text;
        }
        return port.group(1) == null ? port.group(3) : port.group(1);
    }

    private static boolean isThisMachine(String peer) {
        return IpAddress.read(peer).filter(InetAddress::isLoopbackAddress).isPresent();
    }
}
