package org.expertqa.content.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.view.ScreenView;

/** The screen of a history on its way. */
record HistoryView(HistoryItem item, HistoryTimes times) {

    static final int MOST = 50;

    /** @param revisions one more than the screen shows where there are more */
    ScreenView of(RevisionList revisions, int before, LiveAnswer answer) {
        List<RevisionFacts> found = revisions.facts(item, times);
        List<RevisionFacts> shown = found.subList(0, Math.min(MOST, found.size()));
        HistoryScreen screen = new HistoryScreen(
                item.frame(item.request().text().get("history.title")),
                item.head(),
                rows(shown),
                item.link(item.path() + "/compare"),
                found.size() > MOST ? Optional.of(older(shown.get(MOST - 1))) : Optional.empty(),
                before <= item.latest() ? Optional.of(item.link(item.path())) : Optional.empty(),
                answer,
                item.request().site().zone().getId());
        return item.request().view("content/admin/history", screen);
    }

    private String older(RevisionFacts last) {
        return item.link(item.path() + "?before=" + last.number());
    }

    private List<HistoryScreen.Row> rows(List<RevisionFacts> shown) {
        List<HistoryScreen.Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            RevisionFacts facts = shown.get(i);
            rows.add(new HistoryScreen.Row(facts, facts.number() == item.latest(), before(facts), i == 1, i == 0));
        }
        return rows;
    }

    private Optional<String> before(RevisionFacts facts) {
        int number = facts.number();
        return number > 1 ? Optional.of(item.link(item.comparison(number - 1, number))) : Optional.empty();
    }
}
