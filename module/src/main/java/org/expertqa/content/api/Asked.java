package org.expertqa.content.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.expertqa.content.Filter;
import org.expertqa.representation.AsOf;
import org.expertqa.representation.Selection;
import org.expertqa.representation.Shape;

/** What the parameters of a question mean; a value that means nothing is refused. */
final class Asked {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt][0-9:.]{5,18}([Zz]|[+-]\\d{2}:\\d{2})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}");
    private final Query query;
    private final ZoneId zone;
    private final Instant now;

    Asked(Query query, ZoneId zone, Clock clock) {
        this.query = query;
        this.zone = zone;
        this.now = clock.instant();
    }

    Selection selection(Shape shape) {
        return new Selection(names(Parameter.FIELDS, shape.fields()), names(Parameter.INCLUDE, shape.includes()));
    }

    /** Now, or the end of the day that was asked for; the rest of today is not foretold. */
    AsOf asOf() {
        Optional<LocalDate> day = query.get(Parameter.AS_OF).map(text -> day(Parameter.AS_OF, text));
        day.filter(asked -> asked.isAfter(day(now))).ifPresent(future -> {
            throw wrong(Parameter.AS_OF, future.toString(), "today or an earlier day; what comes is not told");
        });
        return day.map(asked -> asked.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1))
                .filter(end -> end.isBefore(now))
                .map(end -> new AsOf(end, now))
                .orElseGet(() -> AsOf.now(now));
    }

    /** The day of an instant where the site is. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    int limit() {
        return query.get(Parameter.LIMIT).map(this::limit).orElse(Parameter.USUAL_ITEMS);
    }

    Optional<String> language() {
        return query.get(Parameter.LANGUAGE).map(tag -> {
            if (!Filter.isLanguage(tag)) {
                throw wrong(Parameter.LANGUAGE, tag, "a language tag such as en or en-GB");
            }
            return tag;
        });
    }

    /** A search knows languages, and not where they are spoken. */
    Optional<String> searchedLanguage() {
        return language().map(tag -> {
            if (!LANGUAGE.matcher(tag).matches()) {
                throw wrong(Parameter.LANGUAGE, tag, "a language without a region, such as en, together with q");
            }
            return tag.toLowerCase(Locale.ROOT);
        });
    }

    Optional<Instant> changedSince() {
        return query.get(Parameter.CHANGED_SINCE).map(this::instant);
    }

    static Refusal wrong(Parameter parameter, String value, String right) {
        return Refusal.ofParameter(
                parameter.toString(), parameter + " is " + Quoted.of(value) + "; it should be " + right + ".");
    }

    private Set<String> names(Parameter parameter, Collection<String> known) {
        Set<String> names = new LinkedHashSet<>();
        query.get(parameter).ifPresent(text -> {
            for (String name : text.split(",", -1)) {
                if (!known.contains(name)) {
                    String right = "one or more of " + String.join(", ", known) + ", separated by commas";
                    throw Refusal.ofParameter(
                            parameter.toString(),
                            parameter + " names " + Quoted.of(name) + ", which is not there; it should be " + right
                                    + ".");
                }
                names.add(name);
            }
        });
        return names;
    }

    private int limit(String text) {
        int limit = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > Parameter.MOST_ITEMS) {
            throw wrong(Parameter.LIMIT, text, "a whole number from 1 to " + Parameter.MOST_ITEMS);
        }
        return limit;
    }

    private LocalDate day(Parameter parameter, String text) {
        String right = "a day such as 2026-03-01";
        if (!DAY.matcher(text).matches()) {
            throw wrong(parameter, text, right);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(parameter, text, right);
        }
    }

    /** An instant, or the beginning of a day; a plus sign that was not encoded arrives as a space. */
    private Instant instant(String text) {
        if (DAY.matcher(text).matches()) {
            return day(Parameter.CHANGED_SINCE, text).atStartOfDay(zone).toInstant();
        }
        String right = "an instant such as 2026-03-01T09:00:00Z or a day such as 2026-03-01";
        String written = text.replace(' ', '+');
        if (!INSTANT.matcher(written).matches()) {
            throw wrong(Parameter.CHANGED_SINCE, text, right);
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            throw wrong(Parameter.CHANGED_SINCE, text, right);
        }
    }
}
