package org.expertqa.content.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import org.expertqa.door.Door;
import org.expertqa.representation.Document;
import org.expertqa.text.MediaTypes;

/** The address of everything that other programs read: one resource for all types. */
@Door
@Path(ContentResource.PATH)
public class ContentResource {

    /** Where all of it is, as a path below the root of the site. */
    public static final String PATH = "/api/v1";

    private final ContentReading reading;
    private final ContentLists lists;
    private final Descriptions descriptions;

    @Inject
    public ContentResource(ContentReading reading, ContentLists lists, Descriptions descriptions) {
        this.reading = reading;
        this.lists = lists;
        this.descriptions = descriptions;
    }

    @GET
    @Path("{type}")
    @Produces(MediaTypes.JSON)
    public Document list(@PathParam("type") String type, @Context HttpServletRequest request) {
        return lists.list(type, request.getQueryString());
    }

    @GET
    @Path("{type}/{key}")
    @Produces(MediaTypes.JSON)
    public Document one(
            @PathParam("type") String type, @PathParam("key") String key, @Context HttpServletRequest request) {
        return reading.one(type, key, request.getQueryString());
    }

    /** The description of all of this for programs (OpenAPI 3.1). */
    @GET
    @Path("openapi.json")
    @Produces(MediaTypes.JSON)
    public Document openApi(@Context HttpServletRequest request) {
        return descriptions.openApi(request.getQueryString());
    }

    /** What one item of a type looks like (JSON Schema 2020-12). */
    @GET
    @Path("schemas/{type}")
    @Produces(MediaTypes.SCHEMA)
    public Document schema(@PathParam("type") String type, @Context HttpServletRequest request) {
        return descriptions.schema(type, request.getQueryString());
    }
}
