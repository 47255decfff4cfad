package org.expertqa.content.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Resolution;
import org.expertqa.content.StoredText;
import org.expertqa.representation.Shape;

/** Finds what is live by what stands in an address: a slug, or an id, which leads to the item whatever its slug. */
@Dependent
public class LiveItems {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private final Contents contents;

    @Inject
    public LiveItems(Contents contents) {
        this.contents = contents;
    }

    Resolution<StoredText> find(Shape shape, String key, Instant at) {
        if (ID.matcher(key).matches()) {
            Resolution<StoredText> byId = contents.live(shape.type().asStored(), ItemId.of(key), at);
            if (!(byId instanceof Resolution.Missing)) {
                return byId;
            }
        }
        return contents.live(shape.type().asStored(), key, at);
    }

    /**
     * The id of the item that a parameter names; empty when it was not asked for.
     *
     * @throws Refusal when it names nothing live
     */
    Optional<ItemId> named(Query query, Parameter parameter, Shape shape, Instant at) {
        return query.get(parameter)
                .map(key -> live(shape, key, at)
                        .map(Live::id)
                        .orElseThrow(
                                () -> Asked.wrong(parameter, key, "the slug or the id of a public " + shape.type())));
    }

    /** What is live, under an old slug too. */
    Optional<Live<StoredText>> live(Shape shape, String key, Instant at) {
        Resolution<StoredText> resolution = find(shape, key, at);
        if (resolution instanceof Resolution.Moved<StoredText> moved) {
            return live(shape, moved.to().value(), at);
        }
        return resolution instanceof Resolution.Found<StoredText> found ? Optional.of(found.live()) : Optional.empty();
    }
}
