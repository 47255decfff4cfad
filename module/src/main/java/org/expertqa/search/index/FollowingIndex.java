package org.expertqa.search.index;

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
import org.expertqa.content.Mark;
import org.expertqa.content.Mark.News;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/**
 * An index that follows the contents: it knows up to which change it has come, and is brought further a slice at a time. All
 * but the searching is for one thread.
 */
final class FollowingIndex implements AutoCloseable {

    static final int SLICE = 50;
    private final Place place;
    private final AnswerIndex index;
    private final AnswerDocuments documents;
    private final Contents contents;
    private final ChangeLog changes;
    private final Clock clock;
    private Mark mark;

    /** Answers whose expert or topic changed, which may be very many: they wait behind what was published itself. */
    private final Set<ItemId> waiting = new LinkedHashSet<>();

    private FollowingIndex(Place place, Mark mark, Following following) {
        this.place = place;
        this.mark = mark;
        this.documents = following.documents();
        this.contents = following.contents();
        this.changes = following.changes();
        this.clock = following.clock();
        this.index = AnswerIndex.open(place);
    }

    /** What an index follows, and by which clock. */
    record Following(Contents contents, ChangeLog changes, Clock clock, AnswerDocuments documents) {}

    /** Opens what a former process has left; empty when it is no longer there. */
    static Optional<FollowingIndex> open(Place place, Following following) {
        return place.mark().map(mark -> new FollowingIndex(place, mark, following));
    }

    /** Builds one from all there is; empty when it is told to stop before it has come to the end. */
    static Optional<FollowingIndex> build(Place place, Following following, BooleanSupplier stopped) {
        Mark beginning = Mark.latest(following.changes(), following.clock().instant());
        FollowingIndex built = new FollowingIndex(place, beginning, following);
        try {
            if (built.putAll(stopped)) {
                place.mark(beginning);
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

    Place place() {
        return place;
    }

    /** Whether the contents are older than what is in here, as after going back to a backup. */
    boolean isAhead() {
        return mark.change() > changes.latest();
    }

    /** Takes in what has changed or come due since; gives the answers that were put in. */
    List<ItemId> follow() {
        Instant now = clock.instant();
        News news = mark.news(changes, now);
        List<ItemId> put = new ArrayList<>();
        for (List<ItemId> slice : slices(news.items())) {
            put.addAll(put(slice, now));
            waiting.addAll(usersOf(slice, now));
        }
        if (!news.items().isEmpty()) {
            place.mark(news.upTo());
        }
        mark = news.upTo();
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
