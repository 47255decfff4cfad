package org.expertqa.content.storage;

import org.expertqa.content.ItemId;
import org.expertqa.text.MarkupMaker;
import org.jdbi.v3.core.Handle;

/** The rendition table. */
final class RenditionRows {

    /** Keeps the markup of a revision, if it has rich texts. */
    void insert(Handle handle, ItemId item, int revision, Written content) {
        if (content.richTexts().isEmpty()) {
            return;
        }
        String sql = """
                insert into rendition (item, revision, maker, content)
                values (:item, :revision, :maker, :content)
                """;
        handle.createUpdate(sql)
                .bind("item", item.toString())
                .bind("revision", revision)
                .bind("maker", MarkupMaker.NAME)
                .bind("content", content.rendition())
                .execute();
    }
}
