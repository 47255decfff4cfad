package org.expertqa.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;

/**
 * Renders pages for nobody, once for each look of the site, beside what visitors do: what is broken in a template is known
 * before somebody comes. Its thread ends when there is nothing to do.
 */
final class Rehearsals implements AutoCloseable {

    private static final Logger LOG = System.getLogger("org.expertqa.web");
    private static final Duration AT_THE_END = Duration.ofSeconds(20);
    private final VelocityViews views;
    private final Supplier<List<View>> pages;
    private final Duration afterAFailure;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, Rehearsals::daemon, new DiscardPolicy());
    private String said = "";

    Rehearsals(VelocityViews views, Supplier<List<View>> pages, Duration afterAFailure) {
        this.views = views;
        this.pages = pages;
        this.afterAFailure = afterAFailure;
        thread.setKeepAliveTime(1, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        views.whenLookChanges(this::begin);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "expertqa-rehearsal");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins, where there is something to rehearse. */
    void begin() {
        if (views.awaitsRehearsal()) {
            thread.execute(this::rehearse);
        }
    }

    private void rehearse() {
        try {
            views.rehearse(pages);
        } catch (RuntimeException e) {
            // Nobody else would hear of it; the database may be back in a moment.
            tell(e);
            thread.schedule(this::rehearse, afterAFailure.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tell(RuntimeException failure) {
        if (!failure.toString().equals(said)) {
            LOG.log(Level.WARNING, "The templates could not be rehearsed with every page; it is tried again", failure);
        }
        said = failure.toString();
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(AT_THE_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
