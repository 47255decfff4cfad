package org.expertqa.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where an item stands; of what is on the desk it follows from its publications. */
public enum State {
    /** Never public, nothing planned. */
    DRAFT,
    /** Public with its latest revision. */
    PUBLISHED,
    /** Public, with newer changes that are not. */
    MODIFIED,
    /** Not public yet, but planned. */
    SCHEDULED,
    /** Was public and is not now. */
    WITHDRAWN,
    /** Not public, and kept out of the way. */
    ARCHIVED,
    /** Not public, and in the trash. */
    TRASHED;

    /** The state that is written so. */
    public static Optional<State> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(word))
                .findFirst();
    }

    /** Whether visitors see it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == MODIFIED;
    }

    /** The state as it stands in files and in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
