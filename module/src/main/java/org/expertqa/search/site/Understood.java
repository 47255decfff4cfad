package org.expertqa.search.site;

import java.util.Optional;

/** What the address of a search means: a question, or the key of the sentence that says what in it can not be. */
record Understood(Optional<Question> question, Optional<String> mistake) {

    static Understood of(Question question) {
        return new Understood(Optional.of(question), Optional.empty());
    }

    static Understood mistaken(String key) {
        return new Understood(Optional.empty(), Optional.of(key));
    }
}
