package org.expertqa.content.admin;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.expertqa.content.History;

/** The question what was live on a day at a time by the clock of the site; without a time, at the end of the day, and today now. */
record LiveQuestion(String day, String time) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final String END_OF_DAY = "23:59";

    LiveAnswer answer(HistoryItem item, History history, HistoryTimes times) {
        if (day.isBlank()) {
            return LiveAnswer.unasked();
        }
        return instant(item.request().site().zone())
                .map(at -> isEndOfToday(at, times.now()) ? times.now() : at)
                .map(at -> LiveAnswer.of(this, at, history.liveAt(item.id(), at), item, times))
                .orElseGet(() -> LiveAnswer.unreadable(this, item.request()));
    }

    private boolean isEndOfToday(Instant at, Instant now) {
        return time.isBlank() && at.isAfter(now) && at.minus(A_DAY).isBefore(now);
    }

    private Optional<Instant> instant(ZoneId zone) {
        String clock = time.isBlank() ? END_OF_DAY : time.strip();
        if (!DAY.matcher(day.strip()).matches() || !TIME.matcher(clock).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.strip())
                    .atTime(LocalTime.parse(clock))
                    .atZone(zone)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
