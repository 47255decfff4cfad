package org.expertqa.content;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Names one item for ever, whatever its slug, its revisions or its state. */
public record ItemId(UUID value) {

    /**
     * Reads an id as it stands in a file or an address.
     *
     * @throws IllegalArgumentException when the text is no UUID (RFC 9562)
     */
    public static ItemId of(String text) {
        try {
            return new ItemId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("An id is a UUID such as 01900000-0000-7000-8000-000000000001.", e);
        }
    }

    /** Reads ids with single spaces between them, as they are stored in a row. */
    public static List<ItemId> listOf(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(" ")).map(ItemId::of).toList();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
