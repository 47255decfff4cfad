package org.expertqa.search.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * What keeps the search from following the contents at the moment; each kind is said once in the log, with its details, and
 * so is the end. Whoever asks is told the kind only: details may name a machine, or what a visitor looked for.
 */
final class Trouble {

    private static final Logger LOG = System.getLogger("org.expertqa.search");

    /** The kinds, each with what anybody may know of it. */
    enum Kind {
        TAKEN(Level.WARNING, "Another process has the search index of this home; this one does not search."),
        DAMAGED(Level.WARNING, "The search index is damaged and is built anew."),
        AWAY(Level.WARNING, "The OpenSearch does not answer as it should; this site does not search until it does."),
        BEHIND(Level.ERROR, "The search index does not follow the contents at the moment.");

        private final Level level;
        private final String sentence;

        Kind(Level level, String sentence) {
            this.level = level;
            this.sentence = sentence;
        }
    }

    private Optional<Kind> said = Optional.empty();

    synchronized void is(Kind kind, String details) {
        if (!said.equals(Optional.of(kind))) {
            LOG.log(kind.level, (kind.sentence + " " + details).strip());
        }
        said = Optional.of(kind);
    }

    synchronized void isOver() {
        if (said.isPresent()) {
            LOG.log(Level.INFO, "The search follows the contents again.");
        }
        said = Optional.empty();
    }

    /** The kind of it, in a sentence for an operator. */
    synchronized Optional<String> now() {
        return said.map(kind -> kind.sentence);
    }
}
