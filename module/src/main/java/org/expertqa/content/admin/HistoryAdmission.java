package org.expertqa.content.admin;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Reply;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** Finds the item of an address, and lets those look at its history who may. */
final class HistoryAdmission {

    private final Contents contents;

    HistoryAdmission(Contents contents) {
        this.contents = contents;
    }

    /** @param items the path of the type, as {@code answers} */
    Response with(AdminRequest request, String items, String id, Function<HistoryItem, Response> answer) {
        return Shapes.under(items)
                .flatMap(shape -> find(shape, id, request))
                .map(item -> item.mayBeRead() ? answer.apply(item) : Reply.denied(request))
                .orElseGet(() -> Reply.missing(request));
    }

    private Optional<HistoryItem> find(Shape shape, String id, AdminRequest request) {
        return id(id).flatMap(found -> summary(shape, found)).map(found -> new HistoryItem(shape, found, request));
    }

    private Optional<ItemSummary> summary(Shape shape, ItemId id) {
        return contents.item(shape.type(), id).filter(found -> found.latestRevision() > 0);
    }

    private static Optional<ItemId> id(String text) {
        try {
            return Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
