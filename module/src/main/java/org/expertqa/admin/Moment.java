package org.expertqa.admin;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.expertqa.view.DateText;

/** A day with its time as screens show it: by the clock of the site, written as the reader's country does. */
public final class Moment {

    private Moment() {}

    public static DateText of(Instant at, AdminRequest request) {
        ZonedDateTime local =
                at.truncatedTo(ChronoUnit.SECONDS).atZone(request.site().zone());
        DateTimeFormatter words = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(request.language());
        return new DateText(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local), words.format(local));
    }
}
