package org.expertqa.db;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final ThreadLocal<Writing> writing = new ThreadLocal<>();
    private final AtomicInteger writers = new AtomicInteger();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Database(Connections connections, Dialect dialect) {
        this.connections = connections;
        this.readers = Jdbi.create(connections.readers()).setStatementBuilderFactory(dialect.statements());
        this.writer = Jdbi.create(connections.writer()).setStatementBuilderFactory(dialect.statements());
        this.dialect = dialect;
    }

    /** Reads; outside of a transaction on a connection that can not write. */
    public <R> R read(Function<Handle, R> work) {
        Writing current = writing.get();
        return current == null ? readers.withHandle(work::apply) : work.apply(current.handle);
    }

    /** Writes in a transaction of its own, or in the one that is under way on this thread. */
    public <R> R write(Function<Handle, R> work) {
        return write(work, true);
    }

    /** Writes in the same way what is no content: those who follow changes of contents are not told. */
    public <R> R writeAside(Function<Handle, R> work) {
        return write(work, false);
    }

    /** Writes, aside, what is not worth waiting for: empty, and nothing written, when somebody else writes just now. */
    public <R> Optional<R> writeAsideIfFree(Function<Handle, R> work) {
        if (!writers.compareAndSet(0, 1)) {
            return Optional.empty();
        }
        try {
            return dialect.writeIfFree(writer, work);
        } finally {
            writers.decrementAndGet();
        }
    }

    private <R> R write(Function<Handle, R> work, boolean tells) {
        Writing current = writing.get();
        if (current == null) {
            return inNewTransaction(work, tells);
        }
        current.tells |= tells;
        return work.apply(current.handle);
    }

    @Override
    public <R> R inTransaction(Supplier<R> work) {
        Writing current = writing.get();
        if (current == null) {
            return inNewTransaction(handle -> work.get(), true);
        }
        current.tells = true;
        return asAPart(current.handle, work);
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

    /** Has this called after every transaction of this process that may have changed contents. */
    public void afterCommit(Runnable listener) {
        listeners.add(listener);
    }

    private <R> R inNewTransaction(Function<Handle, R> work, boolean tells) {
        Writing here = new Writing(tells);
        writers.incrementAndGet();
        try {
            R result = writer.inTransaction(handle -> inTransaction(here, handle, work));
            if (here.tells) {
                listeners.forEach(Runnable::run);
            }
            return result;
        } finally {
            writers.decrementAndGet();
        }
    }

    private <R> R inTransaction(Writing here, Handle handle, Function<Handle, R> work) {
        dialect.becomeTheOnlyWriter(handle);
        here.handle = handle;
        writing.set(here);
        try {
            return work.apply(handle);
        } finally {
            writing.remove();
        }
    }

    /** Overwrites what was erased also where the database keeps copies of its own. */
    public void leaveNoTrace() {
        writers.incrementAndGet();
        try {
            writer.useHandle(dialect::leaveNoTrace);
        } finally {
            writers.decrementAndGet();
        }
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

    /** The transaction under way on a thread, and whether those who follow changes are to be told of it. */
    private static final class Writing {

        private Handle handle;
        private boolean tells;

        Writing(boolean tells) {
            this.tells = tells;
        }
    }
}
