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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.door.Door;
import org.expertqa.json.Json;
import org.expertqa.representation.ProblemJson;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchSwitchedOff;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.site.Addresses;
import org.expertqa.view.PageLanguage;

/** Questions for who has typed the beginning of one, as JSON for a search box; kept by nobody. */
@Door
@Path("/search/suggest")
public class SuggestionsController {

    static final int MOST = 8;
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\x{FDD0}-\\x{FDEF}\\x{FFFD}]");
    private static final ObjectWriter JSON = Json.mapper().writer();
    private final AnswerSearch search;
    private final Mentions mentions;
    private final Site site;
    private final Clock clock;

    @Inject
    public SuggestionsController(AnswerSearch search, Mentions mentions, Site site, Clock clock) {
        this.search = search;
        this.mentions = mentions;
        this.site = site;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response suggest(@Context HttpServletRequest request) {
        return Parameters.read(request.getQueryString(), Set.of("q"))
                .map(parameters -> suggest(parameters.get("q")))
                .orElseGet(() -> refusal("q can not be read; write it in UTF-8 with % and two digits from 0 to F."));
    }

    Response suggest(String typed) {
        if (typed.isBlank()) {
            return refusal("q is empty; give the beginning of a question.");
        }
        if (typed.codePointCount(0, typed.length()) > SearchQuery.MOST_CHARACTERS) {
            return refusal("q is too long; it may have at most " + SearchQuery.MOST_CHARACTERS + " characters.");
        }
        if (NO_TEXT.matcher(typed).find()) {
            return refusal("q holds a character that is no text; take it out.");
        }
        try {
            return response(200, MediaType.APPLICATION_JSON, json(suggestions(search.suggest(typed, MOST))));
        } catch (SearchSwitchedOff e) {
            return problem(ProblemJson.of(404, "The search is switched off here; there are no suggestions."));
        } catch (SearchUnavailable e) {
            return unavailable(ProblemJson.of(503, e.getMessage() + " Ask again in some seconds."));
        }
    }

    /** Those that are still live, as they are now. */
    private List<Suggestion> suggestions(List<ItemId> found) {
        Map<ItemId, Live<ExpertAnswer>> live = mentions.live(ExpertAnswers.TYPE, found, clock.instant());
        return found.stream()
                .map(live::get)
                .filter(Objects::nonNull)
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(Live<ExpertAnswer> answer) {
        Locale language = PageLanguage.locale(answer.content().language(), site.language());
        String path = site.path(Addresses.answer(answer.slug()));
        return new Suggestion(answer.content().question(), path, language.toLanguageTag());
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
