package org.expertqa.search.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.search.index.FollowingIndex.Following;

/**
 * Keeps one index in use and as the contents are, on a thread of its own: opens the newest there is, builds another one in
 * its place when there is none or it is damaged, and leaves it when another process has built a newer one.
 */
final class IndexKeeper implements AutoCloseable {

    private static final Logger LOG = System.getLogger("org.expertqa.search");
    private static final Duration WHILE_BUSY = Duration.ofMillis(20);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration AT_THE_END = Duration.ofSeconds(20);

    private final IndexPlaces places;
    private final Following following;
    private final Relating relating;
    private final Trouble trouble = new Trouble();
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "expertqa-search");
    private volatile FollowingIndex current;
    private volatile boolean damaged;
    private volatile boolean stopped;

    IndexKeeper(IndexPlaces places, Following following, Relating relating) {
        this.places = places;
        this.following = following;
        this.relating = relating;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Looks at once. */
    void wake() {
        wake.release();
    }

    /** The index to look in; the first one is waited for, but not long. */
    FollowingIndex index() {
        try {
            opened.await(trouble.now().isEmpty() ? PATIENCE.toMillis() : 0, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FollowingIndex now = current;
        if (now == null) {
            throw new SearchUnavailable("The search index is being built.");
        }
        return now;
    }

    Optional<String> trouble() {
        return trouble.now();
    }

    synchronized void isDamaged(IndexDamaged e) {
        damaged = true;
        trouble.is(Trouble.Kind.DAMAGED, e.reason());
    }

    void isAway(ServerAway e) {
        trouble.is(Trouble.Kind.AWAY, e.reason());
    }

    /** What somebody found damaged meanwhile is not over. */
    private synchronized void follows() {
        if (!damaged) {
            trouble.isOver();
        }
    }

    private void work() {
        while (!stopped) {
            Duration pause = turn();
            try {
                wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
    }

    /** Does what there is to do; gives how long to wait for more. */
    private Duration turn() {
        try {
            if (!places.areOurs()) {
                trouble.is(Trouble.Kind.TAKEN, "");
                return AFTER_A_FAILURE;
            }
            return keepUp();
        } catch (IndexDamaged e) {
            boolean again = damaged;
            isDamaged(e);
            return again ? AFTER_A_FAILURE : WHILE_BUSY;
        } catch (ServerAway e) {
            isAway(e);
            return AFTER_A_FAILURE;
        } catch (RuntimeException e) {
            // Nobody else would hear of it; the database or the disk may be back in a moment.
            trouble.is(Trouble.Kind.BEHIND, e.toString());
            return AFTER_A_FAILURE;
        }
    }

    private Duration keepUp() {
        Optional<Place> newest = damaged ? Optional.empty() : places.newest();
        newest.filter(place -> !isUsed(place))
                .flatMap(place -> FollowingIndex.open(place, following))
                .ifPresent(this::replace);
        if (newest.isEmpty() || current == null || current.isAhead()) {
            buildAnew();
        }
        if (current == null) {
            return WHILE_BUSY;
        }
        relating.changed(current.follow());
        boolean busy = relating.work(current.index());
        follows();
        return busy || current.isBehind() ? WHILE_BUSY : places.lag();
    }

    private boolean isUsed(Place place) {
        return current != null && current.place().equals(place);
    }

    private void buildAnew() {
        long begun = System.nanoTime();
        Optional<FollowingIndex> built = FollowingIndex.build(places.next(), following, () -> stopped);
        if (built.isPresent()) {
            replace(built.get());
            damaged = false;
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            LOG.log(Level.INFO, "The search index was built in " + millis + " ms.");
        }
    }

    private void replace(FollowingIndex index) {
        FollowingIndex old = current;
        current = index;
        opened.countDown();
        close(old);
        places.removeReplacedBy(index.place());
    }

    @Override
    public void close() {
        stopped = true;
        wake();
        try {
            thread.join(AT_THE_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close(current);
        current = null;
        places.close();
    }

    private static void close(FollowingIndex index) {
        if (index != null) {
            index.close();
        }
    }
}
