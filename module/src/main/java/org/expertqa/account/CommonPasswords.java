package org.expertqa.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The passwords that are tried first: those of a list, also with spaces in them, digits and marks around them or written twice,
 * and the same few characters over and over.
 */
final class CommonPasswords {

    private static final String LIST = "common-passwords.txt";
    private static final int FEWEST_CHARACTERS = 5;

    private Set<String> listed;

    boolean contain(Password password) {
        String plain = password.value().toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.codePoints().distinct().count() < FEWEST_CHARACTERS
                || Stream.of(plain, half(plain), half(bare(plain)), bare(half(plain)))
                        .anyMatch(listed()::contains);
    }

    /** Without the digits and marks that stand before and behind it. */
    private static String bare(String text) {
        int from = 0;
        int until = text.length();
        while (from < until && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (until > from && !Character.isLetter(text.charAt(until - 1))) {
            until--;
        }
        return text.substring(from, until);
    }

    /** What stands there twice, or all of it. */
    private static String half(String text) {
        String first = text.substring(0, text.length() / 2);
        return text.equals(first + first) ? first : text;
    }

    /** Read when the first password is looked at. */
    private synchronized Set<String> listed() {
        if (listed == null) {
            listed = read();
        }
        return listed;
    }

    private static Set<String> read() {
        try (InputStream file = CommonPasswords.class.getResourceAsStream(LIST)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
