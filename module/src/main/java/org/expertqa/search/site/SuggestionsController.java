package org.expertqa.search.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.expertqa.door.Door;
import org.expertqa.json.Json;
import org.expertqa.representation.ProblemJson;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchSwitchedOff;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.site.Addresses;

/** Questions for who has typed the beginning of one, as JSON for a search box; kept by nobody. */
@Door
@Path(Addresses.SUGGESTIONS)
public class SuggestionsController {

    private static final ObjectWriter JSON = Json.mapper().writer();
    private final Suggestions suggestions;

    @Inject
    public SuggestionsController(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response suggest(@Context HttpServletRequest request) {
        return asked(request.getQueryString());
    }

    Response asked(String query) {
        if (Parameters.isDoubled(query, "q")) {
            return refusal("The parameter q stands there twice; give it once.");
        }
        return Parameters.read(query, Set.of("q"))
                .map(parameters -> suggest(parameters.get("q")))
                .orElseGet(() -> refusal("q can not be read; write it in UTF-8 with % and two digits from 0 to F."));
    }

    Response suggest(String words) {
        Typed typed = new Typed(words);
        if (words.isBlank()) {
            return refusal("q is empty; give the beginning of a question.");
        }
        if (typed.isTooLong()) {
            return refusal("q is too long; it may have at most " + SearchQuery.MOST_CHARACTERS + " characters.");
        }
        return typed.isText() ? found(typed) : refusal("q holds a character that is no text; take it out.");
    }

    private Response found(Typed typed) {
        try {
            return response(200, MediaType.APPLICATION_JSON, json(suggestions.of(typed)));
        } catch (SearchSwitchedOff e) {
            return problem(ProblemJson.of(404, "The search is switched off here; there are no suggestions."));
        } catch (SearchUnavailable e) {
            return unavailable(ProblemJson.of(503, e.getMessage() + " Ask again in some seconds."));
        }
    }

    private static byte[] json(List<Suggestion> suggestions) {
        try {
            return JSON.writeValueAsBytes(suggestions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Suggestions can not be written as JSON", e);
        }
    }

    private static Response refusal(String detail) {
        return problem(ProblemJson.of(400, detail).ofParameter("q"));
    }

    private static Response problem(ProblemJson problem) {
        return response(problem.status(), ProblemJson.MEDIA_TYPE, problem.bytes());
    }

    private static Response unavailable(ProblemJson problem) {
        return Response.fromResponse(problem(problem))
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    private static Response response(int status, String type, byte[] body) {
        return Response.status(status)
                .entity(body)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
