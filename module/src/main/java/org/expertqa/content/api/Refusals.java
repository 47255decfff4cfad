package org.expertqa.content.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.expertqa.representation.ProblemJson;

/** Answers a refusal with its problem. */
@Provider
public class Refusals implements ExceptionMapper<Refusal> {

    @Override
    public Response toResponse(Refusal refusal) {
        ProblemJson problem = refusal.problem();
        return Response.status(problem.status())
                .type(ProblemJson.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem.bytes())
                .build();
    }
}
