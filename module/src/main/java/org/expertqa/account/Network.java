package org.expertqa.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;

/**
 * What a network address is counted by: an IPv4 address by itself, one of IPv6 by its first 64 bits, for behind these one
 * visitor has as many as they like (RFC 4291, 2.5.4).
 */
public record Network(String value) {

    private static final int BYTES = Long.BYTES;

    /** The network of an address; of what is none, the text itself. */
    public static Network of(String address) {
        String withoutZone = address.replaceFirst("%.*", "");
        return new Network(IpAddress.read(withoutZone).map(Network::text).orElse(address));
    }

    private static String text(InetAddress address) {
        if (address instanceof Inet6Address) {
            long network = ByteBuffer.wrap(address.getAddress(), 0, BYTES).getLong();
            return String.format("%016x/64", network);
        }
        return address.getHostAddress();
    }

    @Override
    public String toString() {
        return value;
    }
}
