package org.expertqa.content.admin;

/** What somebody says of a revision in reviewing it. */
record ReviewForm(String revision, String note) {

    ReviewForm {
        note = note.strip();
    }

    /** The number of the revision; 0, which none has, when there is no such number. */
    int number() {
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
    }
}
