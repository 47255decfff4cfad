package org.expertqa.search.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ChangeLog;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/**
 * An index that follows the contents: it knows up to which change it has come, and is brought further a slice at a time. All
 * but the searching is for one thread.
 */
final class FollowingIndex implements AutoCloseable {

    static final int SLICE = 50;
    private final Path folder;
    private final AnswerIndex index;
    private final AnswerDocuments documents;
    private final Contents contents;
    private final ChangeLog changes;
    private final Clock clock;
    private Mark mark;

    /** Answers whose expert or topic changed, which may be very many: they wait behind what was published itself. */
    private final Set<ItemId> waiting = new LinkedHashSet<>();

    private FollowingIndex(Path folder, Mark mark, Following following) {
        this.folder = folder;
        this.mark = mark;
        this.documents = following.documents();
        this.contents = following.contents();
        this.changes = following.changes();
        this.clock = following.clock();
        this.index = AnswerIndex.open(folder);
    }

    /** What an index follows, and by which clock. */
    record Following(Contents contents, ChangeLog changes, Clock clock, AnswerDocuments documents) {}

    /** Opens what a former process has left. */
    static FollowingIndex open(Path folder, Following following) {
        Mark mark = IndexFolders.mark(folder).orElseThrow();
        return new FollowingIndex(folder, mark, following);
    }

    /** Builds one from all there is; empty when it is told to stop before it has come to the end. */
    static Optional<FollowingIndex> build(Path folder, Following following, BooleanSupplier stopped) {
        Mark beginning =
                new Mark(following.changes().latest(), following.clock().instant());
        FollowingIndex built = new FollowingIndex(folder, beginning, following);
        try {
            if (built.putAll(stopped)) {
                IndexFolders.mark(folder, beginning);
                return Optional.of(built);
            }
        } catch (RuntimeException e) {
            built.close();
            throw e;
        }
        built.close();
        return Optional.empty();
    }

    private boolean putAll(BooleanSupplier stopped) {
        Optional<ItemId> last = Optional.empty();
        List<ItemSummary> slice;
        do {
            if (stopped.getAsBoolean()) {
                return false;
            }
            slice = contents.items(ExpertAnswers.TYPE, last, SLICE);
            index.fill(documents.live(slice.stream().map(ItemSummary::id).toList(), mark.at()));
            last = slice.stream().reduce((first, second) -> second).map(ItemSummary::id);
        } while (slice.size() == SLICE);
        index.filled();
        return true;
    }

    AnswerIndex index() {
        return index;
    }

    Path folder() {
        return folder;
    }

    /** Whether the contents are older than what is in here, as after going back to a backup. */
    boolean isAhead() {
        return mark.change() > changes.latest();
    }

    /** Whether its folder is still as it was marked. */
    boolean isInPlace() {
        return IndexFolders.mark(folder).isPresent();
    }

    /** Takes in what has changed or come due since; gives the answers that were put in. */
    List<ItemId> follow() {
        Instant now = clock.instant();
        long latest = changes.latest();
        Set<ItemId> changed = new HashSet<>(changes.dueBetween(mark.at(), now));
        if (latest != mark.change()) {
            changed.addAll(changes.after(mark.change()));
        }
        List<ItemId> put = new ArrayList<>();
        for (List<ItemId> slice : slices(changed)) {
            put.addAll(put(slice, now));
            waiting.addAll(usersOf(slice, now));
        }
        Mark reached = new Mark(latest, now);
        if (!changed.isEmpty()) {
            IndexFolders.mark(folder, reached);
        }
        mark = reached;
        putSomeWaiting(now);
        return put;
    }

    boolean isBehind() {
        return !waiting.isEmpty();
    }

    private void putSomeWaiting(Instant now) {
        List<ItemId> some = waiting.stream().limit(SLICE).toList();
        if (!some.isEmpty()) {
            put(some, now);
            some.forEach(waiting::remove);
        }
    }

    private Set<ItemId> usersOf(List<ItemId> items, Instant now) {
        Set<ItemId> named =
                new HashSet<>(contents.live(Experts.TYPE, items, now).keySet());
        named.addAll(contents.live(Topics.TYPE, items, now).keySet());
        Set<ItemId> users = new LinkedHashSet<>();
        named.forEach(item -> users.addAll(contents.usedBy(item)));
        return users;
    }

    /** Puts in those that are live and takes out the others; gives those that are live. */
    private List<ItemId> put(Collection<ItemId> items, Instant now) {
        List<AnswerDocument> live = documents.live(items, now);
        List<ItemId> in = live.stream().map(AnswerDocument::id).map(ItemId::of).toList();
        Set<ItemId> out = new HashSet<>(items);
        out.removeAll(Set.copyOf(in));
        index.change(live, out);
        return in;
    }

    private static List<List<ItemId>> slices(Collection<ItemId> items) {
        List<ItemId> all = List.copyOf(items);
        List<List<ItemId>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SLICE) {
            slices.add(all.subList(from, Math.min(all.size(), from + SLICE)));
        }
        return slices;
    }

    @Override
    public void close() {
        index.close();
    }
}
