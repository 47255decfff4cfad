package org.expertqa.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A day as a page shows it: in ISO 8601 for machines and in the words of the page's language for people. */
public record DateText(String iso, String words) {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    public static DateText of(Instant at, ZoneId zone, Locale language) {
        var local = at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        String iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
        return new DateText(iso, LONG.withLocale(language).format(local));
    }

    public static DateText of(LocalDate day, Locale language) {
        return new DateText(day.toString(), LONG.withLocale(language).format(day));
    }
}
