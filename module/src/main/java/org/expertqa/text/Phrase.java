package org.expertqa.text;

import java.util.Optional;

/** Some plain words in a line of Markdown that may lead somewhere. */
public record Phrase(String words, Optional<String> href) {

    public static Phrase of(String words) {
        return new Phrase(words, Optional.empty());
    }
}
