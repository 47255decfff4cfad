package org.expertqa.view;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A day as a page shows it: in ISO 8601 for machines, in the words and digits of the page's language for people. */
public record DateText(String iso, String words) {

    private static final LoadingCache<Locale, DateTimeFormatter> LONG =
            Caffeine.newBuilder().maximumSize(100).build(DateText::inWords);

    public static DateText of(Instant at, ZoneId zone, Locale language) {
        var local = at.truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        String iso = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
        return new DateText(iso, LONG.get(language).format(local));
    }

    public static DateText of(LocalDate day, Locale language) {
        return new DateText(day.toString(), LONG.get(language).format(day));
    }

    /** What the platform does for a localized date, once instead of at each date. */
    private static DateTimeFormatter inWords(Locale language) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.LONG, null, IsoChronology.INSTANCE, language);
        return DateTimeFormatter.ofPattern(pattern, language).withDecimalStyle(DecimalStyle.of(language));
    }
}
