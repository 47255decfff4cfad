package org.expertqa.account.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.expertqa.account.TooBusy;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Reply;

/** Tells somebody to try again in a moment when too many passwords are looked at already. */
@Provider
public class Busy implements ExceptionMapper<TooBusy> {

    private static final int SECONDS = 5;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(TooBusy busy) {
        return Response.fromResponse(Reply.message(AdminRequest.of(request), 503, "busy"))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
