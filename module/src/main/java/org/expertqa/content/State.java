package org.expertqa.content;

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
    WITHDRAWN,
    /** Put away by an editor. */
    ARCHIVED
}
