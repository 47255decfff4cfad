package org.expertqa.view;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.velocity.exception.VelocityException;

/** What was found wrong with the installation's templates since they last changed; each is logged once. */
final class TemplateFaults {

    private static final Logger LOG = System.getLogger("org.expertqa.view");
    private static final int MOST = 100;
    private final Map<String, String> sentences = new ConcurrentSkipListMap<>();
    private final Set<String> notes = ConcurrentHashMap.newKeySet();

    /** One place is told once, however many pages meet it. */
    void add(VelocityException failure) {
        TemplateFault fault = TemplateFault.of(failure);
        String sentence = "Template " + fault + " Ours is shown instead.";
        if (sentences.size() < MOST && sentences.putIfAbsent(fault.place(), sentence) == null) {
            LOG.log(Level.ERROR, sentence);
        }
    }

    /** Says what may be a mistake and breaks nothing; once while the server is up. */
    void note(String sentence) {
        if (notes.size() < MOST && notes.add(sentence)) {
            LOG.log(Level.WARNING, sentence);
        }
    }

    void clear() {
        sentences.clear();
    }

    List<String> sentences() {
        return List.copyOf(sentences.values());
    }
}
