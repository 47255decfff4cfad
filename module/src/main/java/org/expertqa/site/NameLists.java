package org.expertqa.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.expertqa.config.Site;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.Live;
import org.expertqa.content.Slice;

/**
 * Lists of items as readers look for one of them: by name, as the language of the site orders names. Where there are more
 * than a list shows, each part of them is in this order.
 */
@Dependent
public class NameLists {

    /** So many that few sites need a second part. */
    public static final int LENGTH = 200;

    private final Contents contents;
    private final Site site;

    @Inject
    public NameLists(Contents contents, Site site) {
        this.contents = contents;
        this.site = site;
    }

    /** The live items of a type behind a cursor, at most so many; one read. */
    public <T> Slice<Live<T>> list(
            ContentType<T> type, Function<T, String> name, Optional<Cursor> after, int most, Instant at) {
        Slice<Live<T>> latest = contents.list(type, Filter.liveAt(at), after, most);
        return new Slice<>(sorted(latest.entries(), name), latest.next());
    }

    private <T> List<Live<T>> sorted(List<Live<T>> items, Function<T, String> name) {
        Comparator<Object> order = Collator.getInstance(site.language());
        return items.stream()
                .sorted(Comparator.comparing(item -> name.apply(item.content()), order))
                .toList();
    }
}
