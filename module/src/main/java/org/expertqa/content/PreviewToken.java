package org.expertqa.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** The secret at the end of a preview link: 256 random bits; only their hash is stored. */
public record PreviewToken(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** The token in an address, or empty when it can not be one. */
    public static Optional<PreviewToken> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PreviewToken(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "a preview token";
    }
}
