package org.expertqa.content.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.expertqa.text.Sha256;

/** A place in one list as it travels in an address: it says of which list, so that it is not taken for another's. */
final class ListCursor {

    private static final int ENOUGH = 12;

    private ListCursor() {}

    /** The cursor of a list that is described by a text. */
    static String of(Object place, String list) {
        String text = fingerprint(list) + ":" + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The place, when the text is a cursor of that list. */
    static Optional<String> read(String text, String list) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String beginning = fingerprint(list) + ":";
            return decoded.startsWith(beginning)
                    ? Optional.of(decoded.substring(beginning.length()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String fingerprint(String list) {
        return Sha256.of(list).substring(0, ENOUGH);
    }
}
