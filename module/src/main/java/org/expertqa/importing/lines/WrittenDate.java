package org.expertqa.importing.lines;

import java.text.Normalizer;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a date that can mean one day only: 2026-03-01, 1 March 2026, 1. März 2026, 1 de marzo de 2026, 2026年3月1日. */
public final class WrittenDate {

    private static final int LONGEST = 40;
    private static final int FEWEST_DIGITS = 5;
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,12}[,،] |[(（]\\p{L}[)）]$");
    private static final Pattern BEHIND_DAY = Pattern.compile("(?<=\\d)(st|nd|rd|th|er|º)\\b");
    private static final Pattern END = Pattern.compile("[,.]$| \\d{1,2}:\\d{2}(:\\d{2})?$");
    private static final Pattern SEPT = Pattern.compile("(?i)\\bsept\\b");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\p{L}{3})\\.");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}([/-])\\d{1,2}\\1\\d{4}");
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
    private static final DateTimeFormatter DAY_FIRST = form("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = form("M/d/uuuu", Locale.ROOT);

    private WrittenDate() {}

    public static Optional<LocalDate> of(String text) {
        if (!mayBeOne(text)) {
            return Optional.empty();
        }
        String plain = plain(text);
        List<LocalDate> days = days(plain);
        return NUMBERS.matcher(plain).matches()
                ? days.stream().filter(day -> days.size() == 1).findFirst()
                : FORMS.stream().flatMap(form -> parsed(plain, form).stream()).findFirst();
    }

    /** Whether a text is a date of numbers only that can mean two days: 03/04/2025. */
    public static boolean isTwoDays(String text) {
        return mayBeOne(text) && days(plain(text)).size() > 1;
    }

    /** The days that a date of numbers can mean, whether its day or its month stands first. */
    private static List<LocalDate> days(String plain) {
        String slashes = plain.replace('-', '/');
        return NUMBERS.matcher(plain).matches()
                ? Stream.of(DAY_FIRST, MONTH_FIRST)
                        .flatMap(form -> parsed(slashes, form).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean mayBeOne(String text) {
        return text.length() <= LONGEST
                && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static String plain(String text) {
        String plain = ascii(Normalizer.normalize(text, Normalizer.Form.NFKC)).strip();
        for (Pattern between : List.of(WEEKDAY, BEHIND_DAY, END)) {
            plain = between.matcher(plain).replaceAll("");
        }
        return ABBREVIATION.matcher(SEPT.matcher(plain).replaceAll("Sep")).replaceAll("");
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
        ParsePosition end = new ParsePosition(0);
        return form.parseUnresolved(text, end) != null && end.getIndex() == text.length()
                ? resolved(text, form)
                : Optional.empty();
    }

    /** The day, if the month has it. */
    private static Optional<LocalDate> resolved(String text, DateTimeFormatter form) {
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
