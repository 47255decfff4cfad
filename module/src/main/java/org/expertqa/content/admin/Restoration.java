package org.expertqa.content.admin;

/** The form that saves an earlier revision once more on top of the latest. */
public record Restoration(String action, int latest, String button) {

    static Restoration of(HistoryItem item, int number) {
        return new Restoration(
                item.link(item.path(number) + "/restoration"),
                item.latest(),
                item.request().text().get("history.restore", number));
    }
}
