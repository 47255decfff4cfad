package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.admin.ComparisonScreen.Name;
import org.expertqa.content.admin.ComparisonScreen.Part;
import org.expertqa.view.ScreenView;

/** The screen of a comparison on its way. */
final class ComparisonView {

    private ComparisonView() {}

    static ScreenView of(
            HistoryItem item, ReadRevision from, ReadRevision to, RevisionFacts earlier, RevisionFacts later) {
        ContentComparison compared =
                new ContentComparison(from, to, new FieldWords(item.request().text()));
        List<Part> parts = compared.different();
        String heading = item.request().text().get("history.compared", from.number(), to.number());
        ComparisonScreen screen = new ComparisonScreen(
                item.frame(heading),
                item.head(),
                heading,
                earlier,
                later,
                to.language().toLanguageTag(),
                parts.subList(0, Math.min(RevisionView.MOST_PARTS, parts.size())),
                Math.max(0, parts.size() - RevisionView.MOST_PARTS),
                names(compared),
                step(item, from, to, -1),
                step(item, from, to, 1),
                item.mayBeEdited() && from.number() < item.latest()
                        ? Optional.of(Restoration.of(item, from.number()))
                        : Optional.empty());
        return item.request().view("content/admin/comparison", screen);
    }

    private static List<Name> names(ContentComparison compared) {
        List<Name> names = compared.unchanged();
        return names.subList(0, Math.min(RevisionView.MOST_PARTS, names.size()));
    }

    /** The same look at the change before this one, or after it; only from one revision to the next. */
    private static Optional<String> step(HistoryItem item, ReadRevision from, ReadRevision to, int by) {
        int first = from.number() + by;
        int second = to.number() + by;
        return second - first == 1 && first > 0 && second <= item.latest()
                ? Optional.of(item.link(item.comparison(first, second)))
                : Optional.empty();
    }
}
