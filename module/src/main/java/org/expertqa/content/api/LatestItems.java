package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.content.Contents;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Slice;
import org.expertqa.content.StoredText;
import org.expertqa.representation.AsOf;
import org.expertqa.representation.Document;
import org.expertqa.representation.ListPart;
import org.expertqa.representation.NextPart;
import org.expertqa.representation.Representations;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** Lists what is live of a type, the latest publication first. */
@Dependent
public class LatestItems {

    private final Contents contents;
    private final LiveItems items;
    private final Representations representations;

    @Inject
    public LatestItems(Contents contents, LiveItems items, Representations representations) {
        this.contents = contents;
        this.items = items;
        this.representations = representations;
    }

    Document list(Shape shape, Query query, Asked asked) {
        AsOf asOf = asked.asOf();
        Filter filter = filter(asOf, asked, query);
        String list = description(shape, filter, query);
        Slice<Live<StoredText>> slice =
                contents.list(shape.type().asStored(), filter, place(query, list), asked.limit());
        Optional<NextPart> next = slice.next().map(place -> query.nextPart(shape, ListCursor.of(place, list)));
        List<Live<StoredText>> shown = stillPublic(shape, slice.entries(), asOf);
        return representations.list(shape, ListPart.of(shown, next), asked.selection(shape), asOf);
    }

    /** An earlier day shows nothing that was taken off the site since. */
    private List<Live<StoredText>> stillPublic(Shape shape, List<Live<StoredText>> then, AsOf asOf) {
        Set<ItemId> ids = then.stream().map(Live::id).collect(Collectors.toSet());
        Set<ItemId> still = asOf.stillPublic(contents, shape.type(), ids);
        return then.stream().filter(item -> still.contains(item.id())).toList();
    }

    private Filter filter(AsOf asOf, Asked asked, Query query) {
        Filter filter = Filter.liveAt(asOf.at());
        filter = referring(filter, query, Parameter.EXPERT, Shapes.EXPERT, asOf);
        filter = referring(filter, query, Parameter.TOPIC, Shapes.TOPIC, asOf);
        filter = asked.language().map(filter::inLanguage).orElse(filter);
        return asked.changedSince().map(filter::changedSince).orElse(filter);
    }

    /** What a list is asked for by is named as it is named now, and is no longer there to be named when it was withdrawn. */
    private Filter referring(Filter filter, Query query, Parameter parameter, Shape shape, AsOf asOf) {
        return items.named(query, parameter, shape, asOf.asked())
                .map(filter::refersTo)
                .orElse(filter);
    }

    /** What tells this list from all others, now and when the next part is asked for. */
    private static String description(Shape shape, Filter filter, Query query) {
        return List.of(shape.path(), filter.refersTo(), filter.language(), filter.since(), query.get(Parameter.AS_OF))
                .toString();
    }

    private static Optional<Cursor> place(Query query, String list) {
        return query.place(list, Cursor::of);
    }
}
