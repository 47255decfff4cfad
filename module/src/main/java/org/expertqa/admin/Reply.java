package org.expertqa.admin;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Duration;
import org.expertqa.config.Site;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** What a controller of the screens answers with. */
public final class Reply {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private Reply() {}

    /** The same screen again, with what is wrong beside its fields. */
    public static Response again(ScreenView view) {
        return screen(UNPROCESSABLE, view);
    }

    /** The same screen again, for somebody who has to wait. */
    public static Response later(Duration wait, ScreenView view) {
        return Response.fromResponse(screen(TOO_MANY, view))
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }

    public static Response screen(int status, ScreenView view) {
        return Response.status(status)
                .entity(view)
                .type(MediaType.TEXT_HTML_TYPE)
                .build();
    }

    /** One sentence, for a script that shows it. */
    public static Response sentence(int status, String sentence) {
        return Response.status(status)
                .entity(sentence)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .build();
    }

    /** On to another screen. */
    public static Response seeOther(Site site, String path) {
        return on(site, path).build();
    }

    /** On to another screen, which tells what was done. */
    public static Response done(AdminRequest request, String path, String notice) {
        return on(request.site(), path)
                .header(HttpHeaders.SET_COOKIE, request.noticeCookie().holding(notice))
                .build();
    }

    /** A relative address: the server need not know by which name it was asked. */
    private static Response.ResponseBuilder on(Site site, String path) {
        return Response.status(Status.SEE_OTHER).header(HttpHeaders.LOCATION, URI.create(site.path(path)));
    }

    public static Response denied(AdminRequest request) {
        return message(request, 403, "denied");
    }

    public static Response missing(AdminRequest request) {
        return message(request, 404, "missing");
    }

    /** A screen that only says something: its words stand under the name. */
    public static Response message(AdminRequest request, int status, String name) {
        Messages text = request.text();
        String heading = text.get("message." + name + ".heading");
        MessageScreen screen =
                new MessageScreen(request.frame(heading), heading, text.get("message." + name + ".explanation"));
        return screen(status, request.view("admin/message", screen));
    }
}
