package org.expertqa.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file in the home folder: one connection that writes, some that only read (WAL lets them read meanwhile). What
 * was committed survives the process and the machine (synchronous=FULL).
 */
final class Sqlite {

    static final String FILE = "expertqa.db";
    private static final int READERS = 8;
    static final int BUSY_MILLIS = 10_000;
    // WAL needs shared memory between the processes that use the file (sqlite.org/wal.html).
    private static final Set<String> NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smbfs", "9p", "fuse.sshfs", "afs");

    private Sqlite() {}

    static Connections connect(Path home) {
        Path file = writableFolder(home).resolve(FILE);
        try {
            HikariDataSource writer = new HikariDataSource(pool("expertqa-writer", file, writing(), 1));
            HikariConfig readers = pool("expertqa-readers", file, reading(), READERS);
            readers.setConnectionInitSql("pragma query_only = 1");
            return new Connections(new HikariDataSource(readers), writer);
        } catch (PoolInitializationException e) {
            throw new DatabaseUnavailable(
                    "The database file " + file + " can not be opened: "
                            + e.getCause().getMessage(),
                    e);
        }
    }

    /** The folder, made where it is not there yet. */
    static Path writableFolder(Path home) {
        try {
            Files.createDirectories(home);
            String fileSystem = Files.getFileStore(home).type().toLowerCase(Locale.ROOT);
            if (NETWORK.contains(fileSystem)) {
                throw new DatabaseUnavailable(
                        "The home folder " + home + " is on a network file system (" + fileSystem
                                + "), where SQLite is not safe. Use a local disk, or PostgreSQL by EXPERTQA_DB_URL.",
                        null);
            }
        } catch (IOException e) {
            throw notWritable(home, e);
        }
        if (!Files.isWritable(home)) {
            throw notWritable(home, null);
        }
        return home;
    }

    private static DatabaseUnavailable notWritable(Path home, IOException e) {
        return new DatabaseUnavailable(
                "The home folder " + home + " can not be written. Set EXPERTQA_HOME (or --home) to a folder that can.",
                e);
    }

    /** Begins by hand: the driver does not find back when its own beginning is refused. */
    static <R> Optional<R> writeIfFree(Handle handle, Function<Handle, R> work) {
        handle.execute("pragma busy_timeout = 0");
        try {
            handle.execute("begin immediate");
        } catch (JdbiException e) {
            return othersWrite(e);
        } finally {
            handle.execute("pragma busy_timeout = " + BUSY_MILLIS);
        }
        return Optional.of(finish(handle, work));
    }

    private static <R> R finish(Handle handle, Function<Handle, R> work) {
        try {
            R result = work.apply(handle);
            handle.execute("commit");
            return result;
        } catch (RuntimeException e) {
            handle.execute("rollback");
            throw e;
        }
    }

    /** Nothing, when this is why it failed. */
    private static <R> Optional<R> othersWrite(JdbiException failure) {
        if (failure.getCause() instanceof SQLiteException busy && busy.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
            return Optional.empty();
        }
        throw failure;
    }

    private static HikariConfig pool(String name, Path file, SQLiteConfig settings, int size) {
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setDataSource(source);
        pool.setMaximumPoolSize(size);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(30_000);
        return pool;
    }

    private static SQLiteConfig writing() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL);
        settings.setTransactionMode(TransactionMode.IMMEDIATE);
        settings.enforceForeignKeys(true);
        // What is purged is overwritten, not only forgotten.
        settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        settings.setBusyTimeout(BUSY_MILLIS);
        return settings;
    }

    private static SQLiteConfig reading() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setBusyTimeout(BUSY_MILLIS);
        return settings;
    }
}
