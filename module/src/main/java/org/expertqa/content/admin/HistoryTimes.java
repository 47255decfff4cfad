package org.expertqa.content.admin;

import java.time.Instant;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.content.Publication;
import org.expertqa.view.Messages;

/** Says when something is public, as seen from now. */
record HistoryTimes(Instant now, AdminRequest request) {

    RevisionFacts.Live live(Publication publication) {
        String style = publication.isLive(now) ? "active" : "past";
        return new RevisionFacts.Live(text().get(key(publication)), style, period(publication));
    }

    private String key(Publication publication) {
        if (publication.isLive(now)) {
            return "history.liveNow";
        }
        return publication.hasBegun(now) ? "history.wasLive" : "history.planned";
    }

    String period(Publication publication) {
        String from = words(publication.period().from());
        return publication
                .period()
                .until()
                .map(until -> text().get("history.fromUntil", from, words(until)))
                .orElseGet(() -> text().get(publication.hasBegun(now) ? "history.since" : "history.begins", from));
    }

    String words(Instant at) {
        return Moment.of(at, request).words();
    }

    private Messages text() {
        return request.text();
    }
}
