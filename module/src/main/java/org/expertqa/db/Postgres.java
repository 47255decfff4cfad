package org.expertqa.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.Properties;
import org.expertqa.config.DatabaseConfig;
import org.postgresql.Driver;

/** A pool of connections to PostgreSQL. */
final class Postgres {

    private Postgres() {}

    static Connections connect(DatabaseConfig settings) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("expertqa");
        pool.setDriverClassName("org.postgresql.Driver");
        pool.setJdbcUrl(settings.url().orElseThrow());
        pool.setUsername(settings.user());
        pool.setPassword(settings.password());
        pool.setMaximumPoolSize(10);
        pool.setConnectionTimeout(2_000);
        pool.addDataSourceProperty("ApplicationName", "expertqa");
        pool.addDataSourceProperty("connectTimeout", "2");
        if (Driver.parseURL(settings.url().orElseThrow(), new Properties()) == null) {
            throw new DatabaseUnavailable(
                    "EXPERTQA_DB_URL is no address of a PostgreSQL database: " + settings.describe()
                            + " should look like jdbc:postgresql://localhost:5432/expertqa.",
                    null);
        }
        try {
            HikariDataSource source = new HikariDataSource(pool);
            return new Connections(source, source);
        } catch (PoolInitializationException e) {
            throw new DatabaseUnavailable(
                    "The database " + settings.describe() + " can not be reached: " + reason(e)
                            + " Check EXPERTQA_DB_URL, EXPERTQA_DB_USER and EXPERTQA_DB_PASSWORD.",
                    e);
        }
    }

    private static String reason(Throwable e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
        return message.endsWith(".") ? message : message + ".";
    }
}
