package org.expertqa.content.admin;

import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.State;
import org.expertqa.view.DateText;
import org.expertqa.view.Messages;

/** Where an item stands, in a word for people and one for the style sheet, and what time will change about it. */
public record ItemState(String words, String style, String until, Optional<DateText> at) {

    static ItemState of(OverviewLine line, AdminRequest request) {
        Messages text = request.text();
        String until = line.stateUntil().isEmpty() ? "" : text.get(ahead(line.state()));
        return new ItemState(
                text.get("itemState." + line.state()),
                line.state().toString(),
                until,
                line.stateUntil().map(at -> Moment.of(at, request)));
    }

    private static String ahead(State state) {
        return state == State.SCHEDULED ? "items.begins" : "items.changes";
    }
}
