package org.expertqa.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.expertqa.content.ChangeLog;
import org.expertqa.content.ItemId;
import org.expertqa.content.Mark;
import org.expertqa.content.Mark.News;

/**
 * Tells which items are no longer as they were. Changes of this process and plans that come due are seen at once, those of
 * other processes within {@link #LAG}. It has no thread: whoever asks makes it look.
 */
final class ChangeFollower {

    static final Duration LAG = Duration.ofMillis(250);

    private final ChangeLog changes;
    private final Clock clock;
    private final List<Consumer<Set<ItemId>>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicLong changed = new AtomicLong();
    private volatile long changedWhenLooked;
    private volatile long lookAgainAt;
    private volatile long generation;
    private volatile Mark seen;

    ChangeFollower(ChangeLog changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
        this.seen = Mark.latest(changes, clock.instant());
        plan();
    }

    /** Has this called with the items that are out of date, whenever some are. */
    void whenOutOfDate(Consumer<Set<ItemId>> listener) {
        listeners.add(listener);
    }

    /** Whether what was seen at the last look holds at this instant: it is not before the look, nor after the next. */
    boolean isNow(Instant at) {
        return !at.isBefore(seen.at()) && at.toEpochMilli() < lookAgainAt;
    }

    /** Somebody in this process changed something: look before the next answer. */
    void changed() {
        changed.incrementAndGet();
    }

    /** Looks where it is time to, and returns a number that grows each time something turned out to be out of date. */
    long generation() {
        if (isTimeToLook()) {
            looking.lock();
            try {
                if (isTimeToLook()) {
                    look();
                }
            } finally {
                looking.unlock();
            }
        }
        return generation;
    }

    private boolean isTimeToLook() {
        return changed.get() != changedWhenLooked || clock.millis() >= lookAgainAt;
    }

    private void look() {
        long changedBefore = changed.get();
        News news = seen.news(changes, clock.instant());
        if (!news.items().isEmpty()) {
            generation++;
            listeners.forEach(listener -> listener.accept(news.items()));
        }
        seen = news.upTo();
        plan();
        changedWhenLooked = changedBefore;
    }

    private void plan() {
        long soon = seen.at().plus(LAG).toEpochMilli();
        lookAgainAt = changes.nextDue(seen.at())
                .map(due -> Math.min(due.toEpochMilli(), soon))
                .orElse(soon);
    }
}
