package org.expertqa.content.admin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;

/**
 * A day and a time as somebody reads them from a clock on the wall, in the fields of a form. Where clocks are changed, one
 * may not exist, or exist twice.
 *
 * @param side which of two is meant: {@link #EARLIER} or {@link #LATER}
 */
record WallClockTime(String date, String time, String side) {

    static final WallClockTime NOTHING = new WallClockTime("", "", "");
    static final String EARLIER = "earlier";
    static final String LATER = "later";

    WallClockTime {
        date = date.strip();
        time = time.strip();
    }

    boolean isEmpty() {
        return date.isEmpty() && time.isEmpty();
    }

    /** What was typed, when it is a day and a time. */
    Optional<LocalDateTime> local() {
        try {
            return Optional.of(LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The change of clocks that takes this time away, or brings it a second time. */
    Optional<ZoneOffsetTransition> change(ZoneId zone) {
        return local().map(zone.getRules()::getTransition);
    }

    boolean isMissing(ZoneId zone) {
        return change(zone).filter(ZoneOffsetTransition::isGap).isPresent();
    }

    boolean isTwofold(ZoneId zone) {
        return change(zone).filter(ZoneOffsetTransition::isOverlap).isPresent();
    }

    boolean isSided() {
        return side.equals(EARLIER) || side.equals(LATER);
    }

    /** The instant, when there is one and it is clear which. */
    Optional<Instant> instant(ZoneId zone) {
        if (isMissing(zone) || isTwofold(zone) && !isSided()) {
            return Optional.empty();
        }
        return local().map(each -> instants(each, zone))
                .map(each -> each.get(side.equals(LATER) ? each.size() - 1 : 0));
    }

    /** All instants at which the clocks show it, the earlier first. */
    List<Instant> instants(ZoneId zone) {
        return local().map(each -> instants(each, zone)).orElse(List.of());
    }

    private static List<Instant> instants(LocalDateTime local, ZoneId zone) {
        return zone.getRules().getValidOffsets(local).stream()
                .map(local::toInstant)
                .sorted()
                .toList();
    }
}
