package org.expertqa.view;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.velocity.exception.VelocityException;

/** What was found wrong with the installation's templates since they last changed; each is logged once. */
final class TemplateFaults {

    private static final Logger LOG = System.getLogger("org.expertqa.view");
    private static final int MOST = 100;
    private final Set<String> sentences = new ConcurrentSkipListSet<>();

    void add(VelocityException failure) {
        String sentence = "Template " + TemplateFault.of(failure) + " Ours is shown instead.";
        if (sentences.size() < MOST && sentences.add(sentence)) {
            LOG.log(Level.ERROR, sentence);
        }
    }

    void clear() {
        sentences.clear();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
