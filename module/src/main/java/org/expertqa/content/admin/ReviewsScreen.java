package org.expertqa.content.admin;

import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.content.ReviewEntry;
import org.expertqa.representation.Shapes;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.DateText;
import org.expertqa.view.Frame;
import org.expertqa.view.ScreenView;

/** The two queues of those who review: what was sent, and what is due. */
public record ReviewsScreen(Frame frame, List<Row> waiting, List<Row> due) implements AdminScreen {

    public ReviewsScreen {
        waiting = List.copyOf(waiting);
        due = List.copyOf(due);
    }

    /** An answer in a queue, with the way to its screen and since when, or for which day, it stands there. */
    public record Row(String title, String path, String revision, DateText date) {}

    static ScreenView of(List<ReviewEntry> waiting, List<ReviewEntry> due, AdminRequest request) {
        ReviewsScreen screen = new ReviewsScreen(
                request.frame(request.text().get("reviews.title")).using("workflow.css"),
                waiting.stream()
                        .map(entry -> row(entry, Moment.of(entry.since(), request), request))
                        .toList(),
                due.stream()
                        .map(entry -> row(entry, DateText.of(entry.dueOn().orElseThrow(), request.language()), request))
                        .toList());
        return request.view("content/admin/reviews", screen);
    }

    private static Row row(ReviewEntry entry, DateText date, AdminRequest request) {
        return new Row(
                entry.title(),
                request.site().path(PublicationItem.path(Shapes.of(entry.type()), entry.id())),
                Integer.toString(entry.revision()),
                date);
    }
}
