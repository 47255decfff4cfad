package org.expertqa.account;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes texts that nobody can guess: 256 random bits, as 43 characters that can stand in an address. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final int LENGTH = 43;
    private final SecureRandom random = new SecureRandom();

    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isOne(String text) {
        return text.length() == LENGTH && text.chars().allMatch(Secrets::isOfBase64);
    }

    private static boolean isOfBase64(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
