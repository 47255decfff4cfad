package org.expertqa.content.admin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.view.DateText;
import org.expertqa.view.Messages;

/** Times by the clock of the site in the words of whoever reads the screens, with the name of the zone they are in. */
final class TimeWords {

    private final Messages text;
    private final Locale language;
    private final ZoneId zone;

    TimeWords(AdminRequest request) {
        this.text = request.text();
        this.language = request.language();
        this.zone = request.site().zone();
    }

    ZoneId zone() {
        return zone;
    }

    /** A day with its time and the name of the clock by which it is told: half past one may come twice. */
    DateText moment(Instant at) {
        var local = at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        String words = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(local);
        return new DateText(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local), words + " " + clock(at));
    }

    /** What the clock is called at an instant, as BST. */
    String clock(Instant at) {
        return DateTimeFormatter.ofPattern("z", language).format(at.atZone(zone));
    }

    /** What is wrong with a time that somebody has typed; empty when it is one. */
    Optional<String> problem(WallClockTime typed) {
        if (typed.local().isEmpty()) {
            return Optional.of(text.get("publication.time.unreadable"));
        }
        if (typed.isMissing(zone)) {
            return typed.change(zone).map(change -> of("publication.time.missing", typed, change));
        }
        return typed.isTwofold(zone) && !typed.isSided()
                ? typed.change(zone).map(change -> of("publication.time.twofold", typed, change))
                : Optional.empty();
    }

    private String of(String key, WallClockTime typed, ZoneOffsetTransition change) {
        LocalDateTime local = typed.local().orElseThrow();
        return text.get(
                key, day(local), time(change.getDateTimeBefore()), time(change.getDateTimeAfter()), time(local));
    }

    /** Which of two times is meant, in words. */
    String side(WallClockTime typed, int number) {
        Instant at = typed.instants(zone).get(number);
        String key = number == 0 ? "publication.time.earlier" : "publication.time.later";
        return text.get(key, time(at.atZone(zone)), clock(at));
    }

    private String day(LocalDateTime local) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(local);
    }

    private String time(TemporalAccessor local) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(local);
    }
}
