package org.expertqa.content;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in a list for editors: what comes behind this key of its sorting and this item. */
public record OverviewCursor(String key, ItemId item) {

    private static final Pattern INSTANT = Pattern.compile("-?[0-9]{1,15}");
    private static final int LONGEST = 2_000;

    /** The cursor as it travels in an address; empty when the text is none of this sorting. */
    public static Optional<OverviewCursor> of(String text, Sorting sorting) {
        int dot = text.indexOf('.');
        if (dot < 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getUrlDecoder().decode(text.substring(0, dot));
            return Optional.of(new OverviewCursor(
                            new String(key, StandardCharsets.UTF_8), ItemId.of(text.substring(dot + 1))))
                    .filter(cursor -> cursor.isOf(sorting));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOf(Sorting sorting) {
        return sorting.key() == Sorting.Key.TITLE
                ? key.chars().noneMatch(c -> c == 0)
                : INSTANT.matcher(key).matches();
    }

    @Override
    public String toString() {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "." + item;
    }
}
