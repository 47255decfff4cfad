package org.expertqa.importing;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import org.expertqa.content.Slug;
import org.expertqa.text.Sha256;

/** A slug for a question in a script that gives none, always the same for the same question. */
final class MadeSlug {

    private static final int LONGEST_LATIN = 60;
    private static final int LENGTH_OF_HASH = 8;

    private MadeSlug() {}

    /** The slug, where most letters of the question are not Latin; a word that is, such as a brand, stands before it. */
    static Optional<Slug> of(String question) {
        if (question.isBlank() || isLatin(question)) {
            return Optional.empty();
        }
        String words = Slug.from(question)
                .map(Slug::value)
                .filter(latin -> latin.length() <= LONGEST_LATIN)
                .orElse("answer");
        return Slug.of(words + "-" + Sha256.of(question).substring(0, LENGTH_OF_HASH));
    }

    private static boolean isLatin(String question) {
        long letters = question.codePoints().filter(Character::isLetter).count();
        long latin = question.codePoints()
                .filter(Character::isLetter)
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }
}
