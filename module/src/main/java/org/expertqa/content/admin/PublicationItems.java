package org.expertqa.content.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Reply;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.representation.Shapes;

/** Finds the item that an address names, for whoever may see it. */
@Dependent
public class PublicationItems {

    private final Contents contents;

    @Inject
    public PublicationItems(Contents contents) {
        this.contents = contents;
    }

    /** What is answered about the item; a screen that says so when there is none, or it is another's. */
    Response with(String path, String id, AdminRequest request, Function<PublicationItem, Response> answer) {
        return find(path, id, request)
                .map(item -> item.mayBeSeen() ? answer.apply(item) : Reply.denied(request))
                .orElseGet(() -> Reply.missing(request));
    }

    private Optional<PublicationItem> find(String path, String id, AdminRequest request) {
        return Shapes.under(path)
                .flatMap(shape -> itemId(id)
                        .flatMap(each -> contents.item(shape.type(), each))
                        .map(summary -> new PublicationItem(shape, summary, request)));
    }

    private static Optional<ItemId> itemId(String text) {
        try {
            return Optional.of(ItemId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
