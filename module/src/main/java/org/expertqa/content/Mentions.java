package org.expertqa.content;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Live items as others mention them that refer to them: of an answer its question, of an expert everything. */
public interface Mentions {

    /** Those of the items that are of the type and live at the instant, by id. */
    <T> Map<ItemId, Live<T>> live(ContentType<T> type, Collection<ItemId> ids, Instant at);

    /** Mentions that are read from the contents each time. */
    static Mentions in(Contents contents) {
        return new Mentions() {
            @Override
            public <T> Map<ItemId, Live<T>> live(ContentType<T> type, Collection<ItemId> ids, Instant at) {
                Map<ItemId, Live<T>> live = new HashMap<>(contents.live(type, ids, at));
                live.replaceAll((id, each) -> each.mentioned(type));
                return live;
            }
        };
    }
}
