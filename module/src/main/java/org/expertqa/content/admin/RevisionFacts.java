package org.expertqa.content.admin;

import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.content.Publication;
import org.expertqa.content.RevisionLine;
import org.expertqa.view.DateText;

/** Who saved a revision, when and with which note, and what was public of it. */
public record RevisionFacts(
        int number, String words, String path, String savedBy, DateText savedAt, String note, List<Live> live) {

    public RevisionFacts {
        live = List.copyOf(live);
    }

    /** A time in which it is public, was, or is going to be. */
    public record Live(String words, String style, String period) {}

    static RevisionFacts of(RevisionLine line, List<Publication> publications, HistoryItem item, HistoryTimes times) {
        AdminRequest request = item.request();
        return new RevisionFacts(
                line.number(),
                request.text().get("history.revision", line.number()),
                item.link(item.path(line.number())),
                line.savedBy().name(),
                Moment.of(line.savedAt(), request),
                line.note(),
                publications.stream()
                        .filter(publication -> publication.revision() == line.number())
                        .map(times::live)
                        .toList());
    }
}
