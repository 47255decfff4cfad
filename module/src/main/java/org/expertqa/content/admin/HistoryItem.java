package org.expertqa.content.admin;

import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.account.RoleTable;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.representation.Shape;
import org.expertqa.view.Frame;

/** The item whose history somebody looks at, and what they may do with it. */
record HistoryItem(Shape shape, ItemSummary summary, AdminRequest request) {

    ItemId id() {
        return summary.id();
    }

    int latest() {
        return summary.latestRevision();
    }

    /** The path of the history, without the context path. */
    String path() {
        return editing() + "/history";
    }

    /** The same of one of its revisions. */
    String path(int revision) {
        return path() + "/" + revision;
    }

    String comparison(int from, int to) {
        return path() + "/compare?from=" + from + "&to=" + to;
    }

    /** Where the item is edited. */
    private String editing() {
        return "/admin/" + shape.path() + "/" + id();
    }

    String link(String path) {
        return request.site().path(path);
    }

    /** Authors see what they made themselves; those who read what others wrote see everything. */
    boolean mayBeRead() {
        return mayBeEdited() || RoleTable.allows(request.account(), Permission.REVIEW);
    }

    boolean mayBeEdited() {
        return RoleTable.mayEdit(request.account(), summary.createdBy().flatMap(Rights::account));
    }

    Frame frame(String heading) {
        String title = summary.title().isBlank() ? heading : heading + " · " + summary.title();
        return request.frame(title).using("history.css");
    }

    /** What stands above every screen of the history. */
    HistoryHead head() {
        return new HistoryHead(
                link(editing()),
                request.text().get("history.to." + shape.path()),
                Optional.of(summary.title())
                        .filter(title -> !title.isBlank())
                        .orElseGet(() -> request.text().get("history.untitled")),
                link(path()));
    }
}
