package org.expertqa.account;

import java.text.Normalizer;

/** A password as somebody typed it, with letters and their marks joined (NFC); it never shows itself. */
public record Password(String value) {

    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    int length() {
        return value.codePointCount(0, value.length());
    }

    @Override
    public String toString() {
        return "a password";
    }
}
