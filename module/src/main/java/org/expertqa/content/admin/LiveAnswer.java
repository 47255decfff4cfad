package org.expertqa.content.admin;

import java.time.Instant;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.Publication;
import org.expertqa.view.Messages;

/** What was live at the time that somebody asked for, or why that can not be told. */
public record LiveAnswer(
        String day, String time, Optional<String> error, Optional<String> sentence, Optional<Revision> revision) {

    /** The revision that was live then. */
    public record Revision(String path, String words, String period, String by) {}

    static LiveAnswer unasked() {
        return new LiveAnswer("", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A field for days holds none but days, so the sentence names what was typed. */
    static LiveAnswer unreadable(LiveQuestion question, AdminRequest request) {
        String typed = (question.day() + " " + question.time()).strip();
        Optional<String> error = Optional.of(request.text().get("history.problem.day", typed));
        return new LiveAnswer("", "", error, Optional.empty(), Optional.empty());
    }

    static LiveAnswer of(
            LiveQuestion question, Instant at, Optional<Publication> live, HistoryItem item, HistoryTimes times) {
        Optional<String> sentence =
                Optional.of(sentence(at, live, item.request().text(), times));
        Optional<Revision> revision = live.map(publication -> revision(publication, item, times));
        return new LiveAnswer(question.day(), question.time(), Optional.empty(), sentence, revision);
    }

    int status() {
        return error.isPresent() ? 422 : 200;
    }

    private static String sentence(Instant at, Optional<Publication> live, Messages text, HistoryTimes times) {
        boolean isPlanned = at.isAfter(times.now());
        String when = times.words(at);
        String something = isPlanned ? "history.answer.live.planned" : "history.answer.live.past";
        String nothing = isPlanned ? "history.answer.nothing.planned" : "history.answer.nothing.past";
        return live.map(publication -> text.get(something, when, publication.revision()))
                .orElseGet(() -> text.get(nothing, when));
    }

    private static Revision revision(Publication publication, HistoryItem item, HistoryTimes times) {
        Messages text = item.request().text();
        return new Revision(
                item.link(item.path(publication.revision())),
                text.get("history.look", publication.revision()),
                text.get(
                        "history.answer.period",
                        times.period(publication),
                        item.shape().page(publication.slug())),
                publication.by());
    }
}
