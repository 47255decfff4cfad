package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/** The revisions of an item, the latest first, with the form that compares two, and the question what was live. */
public record HistoryScreen(
        Frame frame,
        HistoryHead head,
        List<Row> rows,
        String comparison,
        Optional<String> older,
        Optional<String> latest,
        LiveAnswer live,
        String zone)
        implements AdminScreen {

    public HistoryScreen {
        rows = List.copyOf(rows);
    }

    public boolean isComparable() {
        return rows.size() > 1;
    }

    /** A revision in the list: the way to compare it with the one before, and whether the form begins with it. */
    public record Row(RevisionFacts facts, boolean newest, Optional<String> before, boolean from, boolean to) {}
}
