package org.expertqa.importing.lines;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the date of an English line when it can mean one day only: 2026-03-01, 1 March 2026, March 1, 2026. */
public final class WrittenDate {

    private static final int LONGEST = 30;
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd"), form("d MMMM uuuu"), form("d MMM uuuu"), form("MMMM d, uuuu"), form("MMM d, uuuu"));

    private WrittenDate() {}

    public static Optional<LocalDate> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = text.replaceAll("(?<=\\d)(st|nd|rd|th)\\b", "");
        return FORMS.stream().flatMap(form -> parsed(plain, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
