package org.expertqa.search.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** What keeps the search from following the contents at the moment; each is said once in the log, and so is its end. */
final class Trouble {

    private static final Logger LOG = System.getLogger("org.expertqa.search");
    private volatile String said = "";

    void is(Level level, String sentence) {
        if (!sentence.equals(said)) {
            LOG.log(level, sentence);
        }
        said = sentence;
    }

    void isOver() {
        if (!said.isEmpty()) {
            LOG.log(Level.INFO, "The search follows the contents again.");
        }
        said = "";
    }

    Optional<String> now() {
        return Optional.of(said).filter(sentence -> !sentence.isEmpty());
    }
}
