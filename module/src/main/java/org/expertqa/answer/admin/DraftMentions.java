package org.expertqa.answer.admin;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;

/** Mentions for a preview: what is public as visitors see it, and what is not yet as it was saved last. */
record DraftMentions(Contents contents, Mentions ofVisitors) implements Mentions {

    @Override
    public <T> Map<ItemId, Live<T>> live(ContentType<T> type, Collection<ItemId> ids, Instant at) {
        Map<ItemId, Live<T>> all = new HashMap<>(ofVisitors.live(type, ids, at));
        for (ItemId id : ids) {
            if (!all.containsKey(id)) {
                draft(type, id, at).ifPresent(draft -> all.put(id, draft));
            }
        }
        return all;
    }

    private <T> Optional<Live<T>> draft(ContentType<T> type, ItemId id, Instant at) {
        return contents.latest(type, id)
                .map(revision -> new Live<>(slug(type, revision), revision, at, at, Optional.empty()));
    }

    private static <T> Slug slug(ContentType<T> type, Revision<T> revision) {
        return type.slug().apply(revision.content()).orElseGet(() -> new Slug("draft"));
    }
}
