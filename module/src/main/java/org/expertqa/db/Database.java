package org.expertqa.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.expertqa.content.Transactions;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The way to the stored data: many readers, and one writing transaction at a time, so that changes are numbered in the
 * order in which they are committed. What is read within a transaction sees what it wrote.
 */
public final class Database implements Transactions, AutoCloseable {

    private static final String PART = "part";
    private final Jdbi readers;
    private final Jdbi writer;
    private final Dialect dialect;
    private final Connections connections;
    private final ThreadLocal<Handle> writing = new ThreadLocal<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Database(Connections connections, Dialect dialect) {
        this.connections = connections;
        this.readers = Jdbi.create(connections.readers()).setStatementBuilderFactory(dialect.statements());
        this.writer = Jdbi.create(connections.writer()).setStatementBuilderFactory(dialect.statements());
        this.dialect = dialect;
    }

    /** Reads; outside of a transaction on a connection that can not write. */
    public <R> R read(Function<Handle, R> work) {
        Handle current = writing.get();
        return current == null ? readers.withHandle(work::apply) : work.apply(current);
    }

    /** Writes in a transaction of its own, or in the one that is under way on this thread. */
    public <R> R write(Function<Handle, R> work) {
        Handle current = writing.get();
        return current == null ? inNewTransaction(work) : work.apply(current);
    }

    @Override
    public <R> R inTransaction(Supplier<R> work) {
        Handle current = writing.get();
        return current == null ? inNewTransaction(handle -> work.get()) : asAPart(current, work);
    }

    /** A part of a larger transaction: when it fails, what it did is undone, and the rest stands. */
    private static <R> R asAPart(Handle handle, Supplier<R> work) {
        handle.savepoint(PART);
        try {
            R result = work.get();
            handle.releaseSavepoint(PART);
            return result;
        } catch (RuntimeException e) {
            handle.rollbackToSavepoint(PART);
            throw e;
        }
    }

    /** Has this called after every transaction that this process committed. */
    public void afterCommit(Runnable listener) {
        listeners.add(listener);
    }

    private <R> R inNewTransaction(Function<Handle, R> work) {
        R result = writer.inTransaction(handle -> {
            dialect.becomeTheOnlyWriter(handle);
            writing.set(handle);
            try {
                return work.apply(handle);
            } finally {
                writing.remove();
            }
        });
        listeners.forEach(Runnable::run);
        return result;
    }

    /** Overwrites what was erased also where the database keeps copies of its own. */
    public void leaveNoTrace() {
        writer.useHandle(dialect::leaveNoTrace);
    }

    /** Whether the database answers at this moment. */
    public boolean answers() {
        try {
            return read(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one())
                    == 1;
        } catch (JdbiException e) {
            return false;
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    DataSource writerSource() {
        return connections.writer();
    }
}
