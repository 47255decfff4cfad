package org.expertqa.search.site;

/** The address of a search has something in it that can not be; carries the key of the sentence that says what. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstood(String messageKey) {
        super(messageKey);
    }

    String messageKey() {
        return getMessage();
    }
}
