package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Choice;
import org.expertqa.admin.FieldProblem;

/** A day and a time to be typed, and where that comes twice the question which one is meant. */
public record TimeField(
        String name,
        String legend,
        String hint,
        String date,
        String time,
        Optional<Choice> side,
        Optional<String> error) {

    static TimeField of(String name, WallClockTime typed, List<FieldProblem> problems, AdminRequest request) {
        TimeWords words = new TimeWords(request);
        return new TimeField(
                name,
                request.text().get("publication." + name),
                request.text().get("publication." + name + ".hint"),
                typed.date(),
                typed.time(),
                typed.isTwofold(words.zone()) ? Optional.of(side(name, typed, words, request)) : Optional.empty(),
                problems.stream()
                        .filter(problem -> problem.field().equals(dateOf(name)))
                        .map(FieldProblem::sentence)
                        .findFirst());
    }

    private static Choice side(String name, WallClockTime typed, TimeWords words, AdminRequest request) {
        return new Choice(
                name + "Side",
                request.text().get("publication.time.which"),
                List.of(
                        option(name, typed, WallClockTime.EARLIER, words.side(typed, 0)),
                        option(name, typed, WallClockTime.LATER, words.side(typed, 1))),
                Optional.empty());
    }

    private static Choice.Option option(String name, WallClockTime typed, String value, String label) {
        return new Choice.Option(
                name + "-" + value, value, label, "", typed.side().equals(value));
    }

    /** The id of the field of the day, to which problems of the whole belong. */
    static String dateOf(String name) {
        return name + "Date";
    }

    public String dateId() {
        return dateOf(name);
    }

    public String timeId() {
        return name + "Time";
    }

    public String hintId() {
        return name + "-hint";
    }

    public String errorId() {
        return name + "-error";
    }

    public String describedBy() {
        return error.isPresent() ? hintId() + " " + errorId() : hintId();
    }
}
