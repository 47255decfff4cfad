package org.expertqa.content.admin;

import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.ScreenView;

/** The report on something that was done with several items. */
public record ActScreen(
        Frame frame, String heading, String doneHeading, List<Entry> done, List<Entry> refused, String back)
        implements AdminScreen {

    public ActScreen {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /**
     * One item.
     *
     * @param lead where what stands in the way is found; empty where there is nothing to show
     */
    public record Entry(String title, String path, List<String> reasons, String lead) {}

    static ScreenView of(Act act, ActReport report, String back, AdminRequest request) {
        String heading = request.text().get("act." + act.word() + ".report");
        ActScreen screen = new ActScreen(
                request.frame(heading).using("lists.css"),
                heading,
                request.text().get("act." + act.word() + ".done"),
                entries(report.done()),
                entries(report.refused()),
                request.site().path(back));
        return request.view("content/admin/report", screen);
    }

    private static List<Entry> entries(List<ActReport.Entry> entries) {
        return entries.stream()
                .map(each -> new Entry(
                        each.title(), each.path(), each.reasons(), each.lead().orElse("")))
                .toList();
    }
}
