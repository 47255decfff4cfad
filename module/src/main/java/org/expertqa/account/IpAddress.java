package org.expertqa.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads network addresses as they are written (RFC 4291, 2.2), and never asks anybody what a name stands for. */
final class IpAddress {

    private static final String UP_TO_255 = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern FOUR = Pattern.compile(UP_TO_255 + "(\\." + UP_TO_255 + "){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private IpAddress() {}

    static Optional<InetAddress> read(String text) {
        if (FOUR.matcher(text).matches()) {
            return literal(text);
        }
        return text.indexOf(':') >= 0 && SIX.matcher(text).matches() ? literal("[" + text + "]") : Optional.empty();
    }

    private static Optional<InetAddress> literal(String text) {
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
