package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.account.Session;
import org.expertqa.account.SignedIn;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.view.DateText;

/** One place where somebody is signed in, and the form that ends it. */
public record SessionRow(
        String browser, String address, DateText begun, DateText seen, boolean current, String revocation) {

    /** @param path where sessions are ended, without the context path */
    static List<SessionRow> all(List<Session> sessions, AdminRequest request, String path) {
        return sessions.stream().map(session -> of(session, request, path)).toList();
    }

    private static SessionRow of(Session session, AdminRequest request, String path) {
        return new SessionRow(
                BrowserName.of(session.client().userAgent(), request.text()),
                session.client().address(),
                Moment.of(session.begunAt(), request),
                Moment.of(session.seenAt(), request),
                request.signedIn()
                        .map(SignedIn::session)
                        .filter(session.id()::equals)
                        .isPresent(),
                request.site().path(path + "/" + session.id() + "/revocation"));
    }
}
