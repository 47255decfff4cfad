package org.expertqa.content;

import java.util.Locale;

/** Where an item stands, computed from its publications and never stored. */
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
    WITHDRAWN;

    /** The state as it stands in files and in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
