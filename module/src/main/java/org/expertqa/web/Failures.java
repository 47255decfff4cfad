package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Reply;
import org.expertqa.db.DatabaseUnavailable;
import org.expertqa.representation.ProblemJson;

/**
 * Turns whatever goes wrong into a page of the site, or for programs into a problem: what a visitor did wrong as such, what
 * we did wrong as 500, and 503 while the database is away.
 */
@Provider
public class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger("org.expertqa.web");

    private static final int NO_SUCH_FORM = 406;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException expected
                && expected.getResponse().getStatus() < 500) {
            return page(
                    Response.fromResponse(expected.getResponse()),
                    expected.getResponse().getStatus());
        }
        LOG.log(Level.ERROR, "A page could not be made", failure);
        if (DatabaseUnavailable.isBehind(failure)) {
            return page(Response.status(503).header("Retry-After", "5"), 503);
        }
        if (Gateway.of(request.getServletContext())
                .openSite()
                .installation()
                .config()
                .dev()) {
            return Response.serverError()
                    .entity("A page could not be made (EXPERTQA_DEV shows why):\n\n" + reasons(failure))
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                    .build();
        }
        return page(Response.serverError(), 500);
    }

    private static String reasons(Throwable failure) {
        String own = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return failure.getCause() == null ? own : own + "\n" + reasons(failure.getCause());
    }

    private Response page(Response.ResponseBuilder response, int status) {
        if (status < 400) {
            return response.build();
        }
        if (status == 404 && AdminRequest.of(request) != null) {
            return Reply.missing(AdminRequest.of(request));
        }
        if (ApiRequests.takesJsonOnly(request)) {
            return problem(response, ApiRequests.problem(request, status));
        }
        if (status == NO_SUCH_FORM && MediaRanges.of(MediaRanges.field(request)).allow(MediaType.APPLICATION_JSON)) {
            return problem(response, ApiRequests.pagesOnly(request.getContextPath()));
        }
        OpenSite site = Gateway.of(request.getServletContext()).openSite();
        return response.entity(ErrorPage.view(status, site.site()))
                .type(MediaType.TEXT_HTML_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response problem(Response.ResponseBuilder response, ProblemJson problem) {
        return response.entity(problem.bytes())
                .type(ProblemJson.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
