package org.expertqa.content.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Leads on to where an item is now, for good (RFC 9110, 15.4.2). */
@Provider
public class MovedItems implements ExceptionMapper<MovedItem> {

    @Override
    public Response toResponse(MovedItem moved) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(moved.address()))
                .build();
    }
}
