package org.expertqa.content.storage;

import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.jdbi.v3.core.Handle;

/** Which item owns which slug: whoever had it first, for as long as the item is there. */
final class SlugRows {

    Optional<ItemId> owner(Handle handle, ContentType<?> type, Slug slug) {
        return handle.createQuery("select item from slug where type = :type and slug = :slug")
                .bind("type", type.name())
                .bind("slug", slug.value())
                .mapTo(String.class)
                .findOne()
                .map(ItemId::of);
    }

    /** The slug itself, or the same with the first number that makes it free for this item. */
    Slug free(Handle handle, ContentType<?> type, Slug wanted, ItemId item) {
        Slug slug = wanted;
        for (int number = 2; isAnothers(handle, type, slug, item); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    /** The slug of an item that was published. */
    Slug current(Handle handle, ItemId item) {
        return handle.createQuery("select slug from item where id = :item")
                .bind("item", item.toString())
                .mapTo(String.class)
                .map(Slug::new)
                .one();
    }

    boolean isAnothers(Handle handle, ContentType<?> type, Slug slug, ItemId item) {
        return owner(handle, type, slug).filter(owner -> !owner.equals(item)).isPresent();
    }

    /** A draft keeps one slug only; what it kept before is free again. */
    void keepOnly(Handle handle, ContentType<?> type, Slug slug, ItemId item) {
        handle.createUpdate("delete from slug where item = :item and slug <> :slug")
                .bind("item", item.toString())
                .bind("slug", slug.value())
                .execute();
        keep(handle, type, slug, item);
    }

    void keep(Handle handle, ContentType<?> type, Slug slug, ItemId item) {
        String sql = """
                insert into slug (type, slug, item) values (:type, :slug, :item)
                on conflict (type, slug) do nothing
                """;
        handle.createUpdate(sql)
                .bind("type", type.name())
                .bind("slug", slug.value())
                .bind("item", item.toString())
                .execute();
        handle.createUpdate("update item set slug = :slug where id = :item")
                .bind("slug", slug.value())
                .bind("item", item.toString())
                .execute();
    }
}
