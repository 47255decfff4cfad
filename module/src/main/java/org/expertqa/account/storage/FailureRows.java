package org.expertqa.account.storage;

import java.time.Instant;
import java.util.Optional;
import org.expertqa.account.Patience;
import org.jdbi.v3.core.Handle;

/** The rows that count failed attempts to sign in, one for each account or address. */
final class FailureRows {

    private record Count(int failures, Instant freeAt) {

        static final Count NONE = new Count(0, Instant.EPOCH);
    }

    private FailureRows() {}

    /** From when on the next attempt is looked at, if that is later. */
    static Optional<Instant> waitsUntil(Handle handle, String subject, Instant now) {
        return Optional.of(count(handle, subject, now).freeAt()).filter(now::isBefore);
    }

    static void add(Handle handle, String subject, Patience patience, Instant now) {
        int failures = count(handle, subject, now).failures() + 1;
        Instant freeAt = now.plus(patience.waitAfter(failures));
        String sql = """
                insert into sign_in_failure (subject, failures, free_at, forgotten_at)
                values (:subject, :failures, :freeAt, :forgottenAt)
                on conflict (subject) do update set failures = excluded.failures,
                    free_at = excluded.free_at, forgotten_at = excluded.forgotten_at
                """;
        handle.createUpdate(sql)
                .bind("subject", subject)
                .bind("failures", failures)
                .bind("freeAt", freeAt.toEpochMilli())
                .bind("forgottenAt", freeAt.plus(Patience.MEMORY).toEpochMilli())
                .execute();
    }

    static void takeBack(Handle handle, String subject) {
        String sql = """
                update sign_in_failure set failures = failures - 1, free_at = 0 where subject = :subject and failures > 0
                """;
        handle.createUpdate(sql).bind("subject", subject).execute();
    }

    static void forget(Handle handle, String subject) {
        handle.createUpdate("delete from sign_in_failure where subject = :subject")
                .bind("subject", subject)
                .execute();
    }

    /** Forgets the subject, and those that begin with it and these words. */
    static void forgetWithAll(Handle handle, String subject, String more) {
        handle.createUpdate("delete from sign_in_failure where subject = :subject or subject like :begin")
                .bind("subject", subject)
                .bind("begin", subject + more + "%")
                .execute();
    }

    static void forgetOld(Handle handle, Instant now) {
        handle.createUpdate("delete from sign_in_failure where forgotten_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static Count count(Handle handle, String subject, Instant now) {
        String sql = """
                select failures, free_at from sign_in_failure where subject = :subject and forgotten_at > :now
                """;
        return handle.createQuery(sql)
                .bind("subject", subject)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> new Count(row.getInt("failures"), Instant.ofEpochMilli(row.getLong("free_at"))))
                .findOne()
                .orElse(Count.NONE);
    }
}
