package org.expertqa.search.site;

import java.util.Optional;

/** What the address of a search means: a question, or the key of the sentence that says what in it can not be. */
record Reading(Optional<Question> question, Optional<String> mistake) {

    static Reading of(Question question) {
        return new Reading(Optional.of(question), Optional.empty());
    }

    static Reading mistaken(String key) {
        return new Reading(Optional.empty(), Optional.of(key));
    }
}
