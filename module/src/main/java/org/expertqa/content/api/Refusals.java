package org.expertqa.content.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.expertqa.representation.ProblemJson;

/** Answers a refusal with its problem. */
@Provider
public class Refusals implements ExceptionMapper<Refusal> {

    private static final int UNAVAILABLE = 503;

    @Override
    public Response toResponse(Refusal refusal) {
        ProblemJson problem = refusal.problem();
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.bytes());
        return (problem.status() == UNAVAILABLE ? response.header(HttpHeaders.RETRY_AFTER, 5) : response).build();
    }
}
