package org.expertqa.search.site;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.expertqa.door.Door;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.SearchSwitchedOff;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.view.View;

/** The visitors' door to the search. */
@Door
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchController {

    private final AnswerSearch search;
    private final Questions questions;
    private final SearchPages pages;
    private final Clock clock;

    @Inject
    public SearchController(AnswerSearch search, Questions questions, SearchPages pages, Clock clock) {
        this.search = search;
        this.questions = questions;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response search(@Context HttpServletRequest request) {
        return Asked.in(request.getQueryString()).map(this::search).orElseGet(() -> refusal("", "search.unreadable"));
    }

    Response search(Asked asked) {
        Instant now = clock.instant();
        Understood understood = questions.read(asked, now);
        return understood
                .question()
                .map(question -> found(question, now))
                .orElseGet(() -> refusal(asked.words(), understood.mistake().orElseThrow()));
    }

    private Response found(Question question, Instant now) {
        String words = question.asked().words();
        try {
            View found = pages.found(question, search.find(question.query()), now);
            return answer(Response.Status.OK, found).build();
        } catch (SearchSwitchedOff e) {
            return answer(Response.Status.NOT_FOUND, pages.nothing(words, "search.off"))
                    .build();
        } catch (SearchUnavailable e) {
            return laterAgain(pages.nothing(words, "search.unavailable"));
        }
    }

    private Response refusal(String words, String key) {
        return answer(Response.Status.BAD_REQUEST, pages.nothing(words, key)).build();
    }

    private static Response laterAgain(View view) {
        return answer(Response.Status.SERVICE_UNAVAILABLE, view)
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    private static Response.ResponseBuilder answer(Response.Status status, View view) {
        return Response.status(status)
                .entity(view)
                .type(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
