package org.expertqa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Live;
import org.expertqa.content.Period;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Slice;
import org.expertqa.content.Slug;

/** Contents that can only be read, made by hand for the visitors' pages; it counts how often it is asked. */
public final class LiveContents implements Contents {

    private final List<Live<?>> live = new ArrayList<>();
    private final Map<Slug, Resolution<?>> others = new LinkedHashMap<>();
    private int reads;

    public LiveContents with(Live<?> item) {
        live.add(item);
        return this;
    }

    /** Another thing that a slug leads to: moved or gone. */
    public LiveContents with(String slug, Resolution<?> resolution) {
        others.put(new Slug(slug), resolution);
        return this;
    }

    public int reads() {
        return reads;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Resolution<T> live(ContentType<T> type, Slug slug, Instant at) {
        reads++;
        return of(type).filter(item -> item.slug().equals(slug))
                .findFirst()
                .<Resolution<T>>map(Resolution.Found::new)
                .orElseGet(() -> (Resolution<T>) others.getOrDefault(slug, new Resolution.Missing<>()));
    }

    @Override
    public <T> Map<ItemId, Live<T>> live(ContentType<T> type, Collection<ItemId> ids, Instant at) {
        reads++;
        Map<ItemId, Live<T>> found = new LinkedHashMap<>();
        of(type).filter(item -> ids.contains(item.id())).forEach(item -> found.put(item.id(), item));
        return found;
    }

    @Override
    public <T> Slice<Live<T>> list(ContentType<T> type, Filter filter, Optional<Cursor> after, int limit) {
        reads++;
        List<Live<T>> all = of(type).filter(item -> refers(type, item, filter)).toList();
        int from = after.map(cursor -> 1 + ids(all).indexOf(cursor.item())).orElse(0);
        List<Live<T>> page = all.subList(from, Math.min(all.size(), from + limit));
        boolean more = from + limit < all.size();
        return new Slice<>(page, more ? Optional.of(cursor(page)) : Optional.empty());
    }

    private static <T> Cursor cursor(List<Live<T>> page) {
        Live<T> last = page.get(page.size() - 1);
        return new Cursor(last.publishedAt(), last.id());
    }

    private static <T> List<ItemId> ids(List<Live<T>> items) {
        return items.stream().map(Live::id).toList();
    }

    private static <T> boolean refers(ContentType<T> type, Live<T> item, Filter filter) {
        return filter.refersTo()
                .map(target -> type.references().apply(item.content()).stream()
                        .anyMatch(reference -> reference.target().equals(target)))
                .orElse(true);
    }

    @SuppressWarnings("unchecked")
    private <T> java.util.stream.Stream<Live<T>> of(ContentType<T> type) {
        return live.stream()
                .filter(item -> type.content().isInstance(item.content()))
                .map(item -> (Live<T>) item);
    }

    @Override
    public ItemId nextId() {
        throw readOnly();
    }

    @Override
    public <T> Revision<T> save(ContentType<T> type, ItemId id, int expected, T content, Author by, String note) {
        throw readOnly();
    }

    @Override
    public <T> void publish(ContentType<T> type, ItemId id, int revision, Period period, Author by) {
        throw readOnly();
    }

    @Override
    public void withdraw(ItemId id, Author by) {
        throw readOnly();
    }

    @Override
    public <T> Optional<Revision<T>> latest(ContentType<T> type, ItemId id) {
        throw readOnly();
    }

    @Override
    public <T> Optional<Revision<T>> revision(ContentType<T> type, ItemId id, int number) {
        throw readOnly();
    }

    @Override
    public Optional<ItemSummary> item(ContentType<?> type, ItemId id) {
        throw readOnly();
    }

    @Override
    public List<ItemSummary> items(ContentType<?> type, Optional<ItemId> after, int limit) {
        throw readOnly();
    }

    @Override
    public Optional<ItemId> find(ContentType<?> type, Slug slug) {
        throw readOnly();
    }

    @Override
    public List<ItemId> usedBy(ItemId id) {
        throw readOnly();
    }

    @Override
    public void purge(ItemId id, Author by) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("Visitors only read what is live.");
    }
}
