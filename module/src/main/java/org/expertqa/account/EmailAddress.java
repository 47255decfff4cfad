package org.expertqa.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The e-mail address by which somebody signs in: without spaces around it, in small letters, at most 254 characters. */
public record EmailAddress(String value) {

    public static final int MAX_LENGTH = 254;
    public static final String RIGHT = "An e-mail address looks like name@example.org and has at most 254 characters.";
    private static final String MARKS = "!#$%&'*+-/=?^_`{|}~.";

    /** @throws IllegalArgumentException when the value is none */
    public EmailAddress {
        value = plain(value);
        if (!isOne(value)) {
            throw new IllegalArgumentException(RIGHT);
        }
    }

    /** The address that somebody typed, or empty when it is none. */
    public static Optional<EmailAddress> of(String text) {
        return isOne(plain(text)) ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(String text) {
        int at = text.indexOf('@');
        return text.length() <= MAX_LENGTH
                && at == text.lastIndexOf('@')
                && isDotted(text.substring(0, Math.max(at, 0)), MARKS)
                && isDotted(text.substring(at + 1), "-.");
    }

    private static boolean isDotted(String part, String marks) {
        return !part.isEmpty()
                && !part.startsWith(".")
                && !part.endsWith(".")
                && !part.contains("..")
                && part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || marks.indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return value;
    }
}
