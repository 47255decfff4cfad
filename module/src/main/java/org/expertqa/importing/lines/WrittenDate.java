package org.expertqa.importing.lines;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a date that can mean one day only: 2026-03-01, 1 March 2026, 1. März 2026, 1 de marzo de 2026, 2026年3月1日. */
public final class WrittenDate {

    private static final int LONGEST = 40;
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd", Locale.ENGLISH),
            form("d.M.uuuu", Locale.GERMAN),
            form("uuuu/M/d", Locale.JAPANESE),
            form("uuuu.M.d", Locale.JAPANESE),
            form("uuuu年M月d日", Locale.JAPANESE),
            form("d MMMM uuuu", Locale.ENGLISH),
            form("d MMM uuuu", Locale.ENGLISH),
            form("MMMM d, uuuu", Locale.ENGLISH),
            form("MMM d, uuuu", Locale.ENGLISH),
            form("MMMM d uuuu", Locale.ENGLISH),
            form("d. MMMM uuuu", Locale.GERMAN),
            form("d MMMM uuuu", Locale.FRENCH),
            form("d 'de' MMMM 'de' uuuu", Locale.forLanguageTag("es")),
            form("d MMMM uuuu", Locale.forLanguageTag("es")),
            form("d MMMM uuuu", Locale.forLanguageTag("ar")));

    private WrittenDate() {}

    public static Optional<LocalDate> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = ascii(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .strip()
                .replaceAll("(?<=\\d)(st|nd|rd|th|er|º)\\b", "")
                .replaceAll("[,.]$", "")
                .replaceAll("(?i)\\bsept\\b", "Sep")
                .replaceAll("(?<=\\p{L}{3})\\.", "")
                .replaceAll(" \\d{1,2}:\\d{2}(:\\d{2})?$", "");
        return FORMS.stream().flatMap(form -> parsed(plain, form).stream()).findFirst();
    }

    /** Digits of other scripts as ours. */
    private static String ascii(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
