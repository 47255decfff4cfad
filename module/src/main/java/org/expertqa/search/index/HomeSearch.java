package org.expertqa.search.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.expertqa.content.ChangeLog;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.Hits;
import org.expertqa.search.RelatedAnswers;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.search.index.FollowingIndex.Following;

/**
 * The search of one home folder. A thread of its own opens the index or builds it, keeps it as the contents are, and builds
 * another one beside it when it turns out to be damaged; whoever looks meanwhile is served from what there is.
 */
public final class HomeSearch implements AnswerSearch, AutoCloseable {

    private static final Logger LOG = System.getLogger("org.expertqa.search");
    /** How soon a change of another process is seen. */
    private static final Duration LAG = Duration.ofMillis(250);

    private static final Duration WHILE_BUSY = Duration.ofMillis(20);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration AT_THE_END = Duration.ofSeconds(20);

    private final Following following;
    private final Relating relating;
    private final IndexFolders folders;
    private final Semaphore wake = new Semaphore(0);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "expertqa-search");
    private volatile FollowingIndex current;
    private volatile boolean damaged;
    private volatile boolean stopped;
    private volatile String said = "";

    public HomeSearch(
            Path home,
            Contents contents,
            ChangeLog changes,
            RelatedAnswers related,
            Clock clock,
            Locale siteLanguage,
            Consumer<Set<ItemId>> relatedAnew) {
        AnswerDocuments documents = new AnswerDocuments(contents, siteLanguage);
        this.following = new Following(contents, changes, clock, documents);
        this.relating = new Relating(documents, related, clock, relatedAnew);
        this.folders = new IndexFolders(home.resolve("index"));
        thread.setDaemon(true);
    }

    /** Begins; what it needs is loaded and opened on its own thread. */
    public void start() {
        thread.start();
    }

    /** Somebody in this process changed something. */
    public void changed() {
        wake.release();
    }

    @Override
    public Hits find(SearchQuery query) {
        return query.isBlank() ? Hits.NONE : ask(index -> index.find(query));
    }

    @Override
    public List<ItemId> suggest(String beginnings, int most) {
        return beginnings.isBlank() ? List.of() : ask(index -> index.suggest(beginnings, most));
    }

    /** Asks the index; once more when it was replaced meanwhile. */
    private <R> R ask(Function<AnswerIndex, R> question) {
        FollowingIndex asked = index();
        try {
            return question.apply(asked.index());
        } catch (IndexDamaged e) {
            FollowingIndex replaced = index();
            if (replaced != asked) {
                return question.apply(replaced.index());
            }
            isDamaged(e);
            wake.release();
            throw new SearchUnavailable("The search index is damaged and is being built anew.", e);
        }
    }

    private FollowingIndex index() {
        try {
            opened.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        FollowingIndex now = current;
        if (now == null) {
            throw new SearchUnavailable("The search index is being built.");
        }
        return now;
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
            if (!folders.lock()) {
                say(Level.WARNING, "Another process has the search index of this home; this one does not search.");
                return AFTER_A_FAILURE;
            }
            return keepUp();
        } catch (IndexDamaged e) {
            boolean again = damaged;
            isDamaged(e);
            return again ? AFTER_A_FAILURE : WHILE_BUSY;
        } catch (RuntimeException e) {
            // Nobody else would hear of it; the database or the disk may be back in a moment.
            say(Level.ERROR, "The search index does not follow the contents at the moment: " + e);
            return AFTER_A_FAILURE;
        }
    }

    private Duration keepUp() {
        if (current == null && !damaged) {
            openNewest();
        }
        if (current == null || damaged || !current.isInPlace() || current.isAhead()) {
            buildAnew();
        }
        FollowingIndex index = current;
        if (index == null) {
            return WHILE_BUSY;
        }
        relating.changed(index.follow());
        boolean busy = relating.work(index.index());
        return busy || index.isBehind() ? WHILE_BUSY : LAG;
    }

    private void openNewest() {
        Optional<Path> newest = folders.newest();
        if (newest.isPresent()) {
            replace(FollowingIndex.open(newest.get(), following));
        }
    }

    private void buildAnew() {
        long begun = System.nanoTime();
        Optional<FollowingIndex> built = FollowingIndex.build(folders.next(), following, () -> stopped);
        if (built.isPresent()) {
            replace(built.get());
            damaged = false;
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            say(Level.INFO, "The search index was built in " + millis + " ms.");
        }
    }

    private void replace(FollowingIndex index) {
        FollowingIndex old = current;
        current = index;
        opened.countDown();
        closeQuietly(old);
        folders.deleteAllBut(index.folder());
    }

    /** One that is damaged may fail to close; there is nothing in it to lose. */
    private static void closeQuietly(FollowingIndex index) {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IndexDamaged e) {
            LOG.log(Level.DEBUG, "A damaged search index was given up", e);
        }
    }

    private void isDamaged(IndexDamaged e) {
        damaged = true;
        String reason =
                String.valueOf(e.getCause().getMessage()).lines().findFirst().orElse("");
        say(Level.WARNING, "The search index is damaged and is built anew: " + reason);
    }

    private void say(Level level, String sentence) {
        if (!sentence.equals(said)) {
            LOG.log(level, sentence);
        }
        said = sentence;
    }

    @Override
    public void close() {
        stopped = true;
        wake.release();
        try {
            thread.join(AT_THE_END.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closeQuietly(current);
        current = null;
        folders.close();
    }
}
