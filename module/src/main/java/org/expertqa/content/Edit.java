package org.expertqa.content;

/**
 * What a publication changes for readers: a minor edit, such as a spelling, does not make an item one that was modified today.
 *
 * @param note the change note: in a sentence, what has changed; it may be empty
 */
public record Edit(boolean minor, String note) {

    public static final int LONGEST_NOTE = 1_000;

    /** One that matters, without a word about it. */
    public static final Edit SUBSTANTIVE = new Edit(false, "");
}
