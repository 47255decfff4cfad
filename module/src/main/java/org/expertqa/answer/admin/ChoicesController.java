package org.expertqa.answer.admin;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Needs;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemSummary;
import org.expertqa.door.Door;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/** The door by which a script looks for items to choose, by words of their titles. */
@Door
@Path("/admin/{type: experts|topics|answers}/choices")
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesController {

    private static final Map<String, ContentType<?>> TYPES =
            Map.of("experts", Experts.TYPE, "topics", Topics.TYPE, "answers", ExpertAnswers.TYPE);
    private static final int LONGEST = 200;

    private final Contents contents;

    @Inject
    public ChoicesController(Contents contents) {
        this.contents = contents;
    }

    /** Something to choose. */
    record Choice(String id, String name) {}

    @GET
    @Needs(Permission.READ_DESK)
    public Response find(
            @Context HttpServletRequest http,
            @PathParam("type") String type,
            @QueryParam("q") @DefaultValue("") String sought) {
        AdminRequest request = AdminRequest.of(http);
        String words = sought.length() > LONGEST ? sought.substring(0, LONGEST) : sought;
        List<Choice> found = new Choices(contents, TYPES.get(type))
                .find(words).stream().map(item -> choice(item, request)).toList();
        return ScriptJson.response(found);
    }

    private static Choice choice(ItemSummary item, AdminRequest request) {
        return new Choice(item.id().toString(), Picks.label(item, request.text()));
    }
}
