package org.expertqa.content.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.admin.Reply;
import org.expertqa.content.ItemId;
import org.expertqa.door.Door;

/** The door by which something is done with several items of a list at once. */
@Door
@Path("/admin/acts/{type}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ItemActsController {

    private static final int MOST = 200;
    private final ItemActs acts;

    @Inject
    public ItemActsController(ItemActs acts) {
        this.acts = acts;
    }

    /** What the form holds: an act, items, where the list was, and for erasing that they are sure. */
    @POST
    @Needs(Permission.EDIT_OWN)
    public Response act(@Context HttpServletRequest http, @PathParam("type") String type, Form form) {
        return act(type, form.asMap(), AdminRequest.of(http));
    }

    Response act(String type, MultivaluedMap<String, String> fields, AdminRequest request) {
        Optional<ListedType> listed = ListedType.under(type);
        Optional<Act> act = Optional.ofNullable(fields.getFirst("act")).flatMap(Act::of);
        if (listed.isEmpty() || act.isEmpty()) {
            return Reply.missing(request);
        }
        return request.may(listed.get().needed())
                ? act(act.get(), listed.get(), fields, request)
                : Reply.denied(request);
    }

    private Response act(Act act, ListedType listed, MultivaluedMap<String, String> fields, AdminRequest request) {
        String back = listed.path() + ListAddress.of(fields);
        List<ItemId> items = items(fields);
        if (items.isEmpty()) {
            return Reply.done(request, back, "nothingChosen");
        }
        if (act == Act.ERASE && !fields.containsKey("sure") && request.may(act.needed())) {
            return Reply.screen(200, ErasureScreen.of(listed, acts.lines(listed, items), back, request));
        }
        ActReport report = acts.act(act, listed, items, request);
        return report.refused().isEmpty()
                ? Reply.done(request, back, "act" + act.word())
                : Reply.again(ActScreen.of(act, report, back, request));
    }

    /** Those that are chosen, each once; what is no id can not be. */
    private static List<ItemId> items(MultivaluedMap<String, String> fields) {
        return Stream.ofNullable(fields.get("item"))
                .flatMap(List::stream)
                .filter(ListAddress::isId)
                .distinct()
                .limit(MOST)
                .map(ItemId::of)
                .toList();
    }
}
