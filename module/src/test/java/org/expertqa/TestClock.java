package org.expertqa;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class TestClock extends Clock {

    public static final Instant MORNING = Instant.parse("2026-03-01T09:00:00Z");

    private volatile Instant now = MORNING;

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves on, and says where to. */
    public Instant pass(Duration time) {
        now = now.plus(time);
        return now;
    }

    public void setTo(Instant instant) {
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalStateException("Tests live in UTC");
    }
}
