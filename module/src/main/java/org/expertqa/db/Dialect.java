package org.expertqa.db;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilderFactory;

/** The few places where SQLite and PostgreSQL differ. */
enum Dialect {
    SQLITE("integer primary key autoincrement") {
        @Override
        void becomeTheOnlyWriter(Handle handle) {
            // The one connection of the writer pool begins every transaction with BEGIN IMMEDIATE.
        }

        @Override
        <R> Optional<R> writeIfFree(Jdbi writer, Function<Handle, R> work) {
            return writer.withHandle(handle -> Sqlite.writeIfFree(handle, work));
        }

        @Override
        void leaveNoTrace(Handle handle) {
            handle.createQuery("pragma wal_checkpoint(truncate)").mapToMap().list();
        }

        @Override
        StatementBuilderFactory statements() {
            return new KeptStatements();
        }
    },
    POSTGRESQL("bigint generated always as identity primary key") {
        @Override
        void becomeTheOnlyWriter(Handle handle) {
            handle.execute("select pg_advisory_xact_lock(3733707337)");
        }

        @Override
        <R> Optional<R> writeIfFree(Jdbi writer, Function<Handle, R> work) {
            return writer.inTransaction(
                    handle -> isTheOnlyWriter(handle) ? Optional.of(work.apply(handle)) : Optional.empty());
        }

        private boolean isTheOnlyWriter(Handle handle) {
            return handle.createQuery("select pg_try_advisory_xact_lock(3733707337)")
                    .mapTo(Boolean.class)
                    .one();
        }

        @Override
        void leaveNoTrace(Handle handle) {
            // The server's own vacuum does it in its time.
        }

        @Override
        StatementBuilderFactory statements() {
            return DefaultStatementBuilder.FACTORY;
        }
    };

    private final String sequence;

    Dialect(String sequence) {
        this.sequence = sequence;
    }

    /** What the migrations leave open. */
    Map<String, String> placeholders() {
        return Map.of("sequence", sequence);
    }

    /** Waits until no other process writes; holds until the transaction ends. */
    abstract void becomeTheOnlyWriter(Handle handle);

    /** Writes in a transaction when no other process writes at this moment. */
    abstract <R> Optional<R> writeIfFree(Jdbi writer, Function<Handle, R> work);

    /** After something was erased: takes it out of the write-ahead log, too. */
    abstract void leaveNoTrace(Handle handle);

    /** Who prepares the statements of a pool of connections. */
    abstract StatementBuilderFactory statements();
}
