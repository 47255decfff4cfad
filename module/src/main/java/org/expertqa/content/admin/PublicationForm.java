package org.expertqa.content.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.FieldProblem;
import org.expertqa.content.Edit;
import org.expertqa.content.Period;
import org.expertqa.view.Messages;

/** What somebody typed to publish a revision: now or later, until when, what that changes. */
record PublicationForm(
        String revision, String when, WallClockTime from, WallClockTime until, String weight, String note) {

    static final String NOW = "now";
    static final String LATER = "later";
    static final String SUBSTANTIVE = "substantive";
    static final String MINOR = "minor";

    PublicationForm {
        note = note.strip();
    }

    static PublicationForm of(int revision) {
        return new PublicationForm(
                Integer.toString(revision), NOW, WallClockTime.NOTHING, WallClockTime.NOTHING, SUBSTANTIVE, "");
    }

    /** What a browser has sent. */
    static PublicationForm of(MultivaluedMap<String, String> fields) {
        return new PublicationForm(
                text(fields, "revision"),
                text(fields, "when"),
                time(fields, "from"),
                time(fields, "until"),
                text(fields, "weight"),
                text(fields, "note"));
    }

    private static WallClockTime time(MultivaluedMap<String, String> fields, String name) {
        return new WallClockTime(text(fields, name + "Date"), text(fields, name + "Time"), text(fields, name + "Side"));
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }

    boolean isPlanned() {
        return when.equals(LATER);
    }

    boolean isOf(int number) {
        return revision.equals(Integer.toString(number));
    }

    Edit edit() {
        return new Edit(weight.equals(MINOR), note);
    }

    List<FieldProblem> problems(Instant now, AdminRequest request) {
        Messages text = request.text();
        List<FieldProblem> problems = new ArrayList<>();
        if (isPlanned()) {
            wrong("from", from, now, request).ifPresent(problems::add);
        } else if (!from.isEmpty()) {
            problems.add(new FieldProblem(TimeField.dateOf("from"), text.get("publication.time.now")));
        }
        if (!until.isEmpty()) {
            wrong("until", until, now, request).ifPresent(problems::add);
        }
        if (problems.isEmpty() && endsTooEarly(now, request)) {
            problems.add(new FieldProblem(TimeField.dateOf("until"), text.get("publication.time.order")));
        }
        if (note.length() > Edit.LONGEST_NOTE) {
            problems.add(new FieldProblem("note", text.get("workflow.tooLong", Edit.LONGEST_NOTE)));
        }
        return problems;
    }

    private static Optional<FieldProblem> wrong(String name, WallClockTime typed, Instant now, AdminRequest request) {
        TimeWords words = new TimeWords(request);
        return words.problem(typed)
                .or(() -> typed.instant(words.zone())
                        .filter(at -> !at.isAfter(now))
                        .map(at -> request.text()
                                .get("publication.time.over", words.moment(now).words())))
                .map(sentence -> new FieldProblem(TimeField.dateOf(name), sentence));
    }

    private boolean endsTooEarly(Instant now, AdminRequest request) {
        return until.instant(request.site().zone())
                .filter(end -> !end.isAfter(begin(now, request)))
                .isPresent();
    }

    /** The period, of a form without problems. */
    Period period(Instant now, AdminRequest request) {
        return new Period(begin(now, request), until.instant(request.site().zone()));
    }

    private Instant begin(Instant now, AdminRequest request) {
        return isPlanned() ? from.instant(request.site().zone()).orElse(now) : now;
    }
}
