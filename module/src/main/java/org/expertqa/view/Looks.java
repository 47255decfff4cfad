package org.expertqa.view;

import java.util.concurrent.TimeUnit;

/** Notices when the files of the theme change. It has no thread: whoever asks makes it look, twice a second at most. */
final class Looks {

    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(500);
    private final Theme theme;
    private final String contextPath;
    private final Templates ours;
    private final TemplateFaults faults;
    private final long patience;
    private volatile Look look;
    private volatile long lookedAt;
    private volatile Runnable whenChanged = () -> {};

    /** @param atOnce looks at the files every time, as development wants it */
    Looks(Theme theme, String contextPath, Templates ours, TemplateFaults faults, boolean atOnce) {
        this.theme = theme;
        this.contextPath = contextPath;
        this.ours = ours;
        this.faults = faults;
        this.patience = atOnce ? 0 : BETWEEN_LOOKS;
        this.look = Look.of(theme, 0, contextPath, ours, faults);
        this.lookedAt = System.nanoTime();
    }

    /** Has this called whenever the look has changed, by whoever notices. */
    void whenChanged(Runnable listener) {
        whenChanged = listener;
    }

    Look current() {
        if (theme != Theme.NONE && System.nanoTime() - lookedAt >= patience) {
            lookAgain();
        }
        return look;
    }

    private synchronized void lookAgain() {
        if (System.nanoTime() - lookedAt < patience) {
            return;
        }
        boolean changed = !theme.stamp().equals(look.stamp());
        if (changed) {
            faults.clear();
            look = Look.of(theme, look.number() + 1, contextPath, ours, faults);
        }
        lookedAt = System.nanoTime();
        if (changed) {
            whenChanged.run();
        }
    }
}
