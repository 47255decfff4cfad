package org.expertqa.db;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The data sources of one database: for reading and for writing, which may be the same. */
record Connections(DataSource readers, DataSource writer) implements AutoCloseable {

    @Override
    public void close() {
        closeIfOurs(readers);
        closeIfOurs(writer);
    }

    private static void closeIfOurs(DataSource source) {
        if (source instanceof HikariDataSource pool) {
            pool.close();
        }
    }
}
