package org.expertqa.content.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as a clock on the wall shows them, on both sides of a change of clocks and in the hour that it takes or gives. */
class WallClockTimeTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, 09:00, 2026-03-28T09:00:00Z",
        "2026-03-29, 00:59, 2026-03-29T00:59:00Z",
        "2026-03-29, 02:00, 2026-03-29T01:00:00Z",
        "2026-03-29, 09:00, 2026-03-29T08:00:00Z",
        "2026-10-24, 09:00, 2026-10-24T08:00:00Z",
        "2026-10-25, 00:59, 2026-10-24T23:59:00Z",
        "2026-10-25, 02:00, 2026-10-25T02:00:00Z",
        "2026-10-25, 09:00, 2026-10-25T09:00:00Z"
    })
    void nineInTheMorningIsNineInTheMorningBeforeAndAfterTheClocksChange(String date, String time, Instant instant) {
        assertThat(typed(date, time).instant(LONDON)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01:00", "01:30", "01:59"})
    void theHourThatIsTakenAwayIsNoTime(String time) {
        WallClockTime missing = typed("2026-03-29", time);

        assertThat(missing.isMissing(LONDON)).isTrue();
        assertThat(missing.instant(LONDON)).isEmpty();
        assertThat(new WallClockTime("2026-03-29", time, WallClockTime.LATER).instant(LONDON))
                .isEmpty();
        assertThat(missing.isMissing(ZoneId.of("Asia/Tokyo"))).isFalse();
    }

    @Test
    void theHourThatComesTwiceNeedsAWordWhichOneIsMeant() {
        WallClockTime twice = typed("2026-10-25", "01:30");

        assertThat(twice.isTwofold(LONDON)).isTrue();
        assertThat(twice.instant(LONDON)).isEmpty();
        assertThat(new WallClockTime("2026-10-25", "01:30", "perhaps").instant(LONDON))
                .isEmpty();
        assertThat(new WallClockTime("2026-10-25", "01:30", WallClockTime.EARLIER).instant(LONDON))
                .contains(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(new WallClockTime("2026-10-25", "01:30", WallClockTime.LATER).instant(LONDON))
                .contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void aSideThatIsLeftOverChangesNothingWhereATimeComesOnce() {
        assertThat(new WallClockTime("2026-10-26", "01:30", WallClockTime.LATER).instant(LONDON))
                .contains(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, 09:00", "29.03.2026, 09:00", "'', 09:00", "2026-03-29, ''", "2026-03-29, 25:00", "x, y"})
    void whatIsNoDayAndTimeIsNone(String date, String time) {
        assertThat(typed(date, time).local()).isEmpty();
        assertThat(typed(date, time).instant(LONDON)).isEmpty();
    }

    private static WallClockTime typed(String date, String time) {
        return new WallClockTime(date, time, "");
    }
}
