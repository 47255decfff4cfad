package org.expertqa.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;

/**
 * Mentions that stay in memory while nothing about their items changes: what answers refer to is small, and many share it.
 * They are those of the present; for any other instant the contents are asked.
 */
final class KeptMentions implements Mentions {

    private static final int MOST = 20_000;
    private final Mentions stored;
    private final ChangeFollower follower;
    private final Cache<ItemId, Known<?>> kept =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** What an item is as one of a type: live, or not. */
    private record Known<T>(ContentType<T> type, Optional<Live<T>> live) {

        @SuppressWarnings("unchecked")
        <S> Optional<Live<S>> as(ContentType<S> asked) {
            return (Optional<Live<S>>) (Optional<?>) live;
        }
    }

    KeptMentions(Contents contents, ChangeFollower follower) {
        this.stored = Mentions.in(contents);
        this.follower = follower;
        follower.whenOutOfDate(kept::invalidateAll);
    }

    @Override
    public <T> Map<ItemId, Live<T>> live(ContentType<T> type, Collection<ItemId> ids, Instant at) {
        long generation = follower.generation();
        if (!follower.isNow(at)) {
            return stored.live(type, ids, at);
        }
        Map<ItemId, Live<T>> found = new HashMap<>();
        List<ItemId> unknown = new ArrayList<>();
        for (ItemId id : ids) {
            Known<?> known = kept.getIfPresent(id);
            if (known == null || known.type() != type) {
                unknown.add(id);
            } else {
                known.as(type).ifPresent(live -> found.put(id, live));
            }
        }
        if (!unknown.isEmpty()) {
            found.putAll(learn(type, unknown, at, generation));
        }
        return found;
    }

    /** Reads them and keeps them, unless something changed meanwhile. */
    private <T> Map<ItemId, Live<T>> learn(ContentType<T> type, List<ItemId> ids, Instant at, long generation) {
        Map<ItemId, Live<T>> read = stored.live(type, ids, at);
        ids.forEach(id -> kept.put(id, new Known<>(type, Optional.ofNullable(read.get(id)))));
        if (follower.generation() != generation) {
            kept.invalidateAll(ids);
        }
        return read;
    }
}
