package org.expertqa.representation;

import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Slug;

/** An item as others name it that lead to it. */
record ShortForm(ItemId id, Slug slug, String caption) {

    static <T> ShortForm of(ContentType<T> type, Live<T> item) {
        return new ShortForm(item.id(), item.slug(), type.title().apply(item.content()));
    }
}
