package org.expertqa.search.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
    public Response search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("expert") @DefaultValue("") String expert,
            @QueryParam("language") @DefaultValue("") String language,
            @QueryParam("page") @DefaultValue("") String page) {
        Asked asked = new Asked(words, topic, expert, language, page);
        try {
            Instant now = clock.instant();
            Question question = questions.question(asked, now);
            return answer(Response.Status.OK, pages.found(question, search.find(question.query()), now))
                    .build();
        } catch (NotUnderstood e) {
            return answer(Response.Status.BAD_REQUEST, pages.nothing(asked.words(), e.messageKey()))
                    .build();
        } catch (SearchSwitchedOff e) {
            return answer(Response.Status.SERVICE_UNAVAILABLE, pages.nothing(asked.words(), "search.off"))
                    .build();
        } catch (SearchUnavailable e) {
            return laterAgain(pages.nothing(asked.words(), "search.unavailable"));
        }
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
