package org.expertqa.db;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database to the schema of this program, forward only. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource source, Dialect dialect) {
        try {
            Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:org/expertqa/db/migration")
                    .placeholders(dialect.placeholders())
                    .load();
            refuseNewer(flyway.info().all());
            flyway.migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailable("The database schema can not be brought up to date: " + firstLine(e), e);
        }
    }

    private static void refuseNewer(MigrationInfo[] migrations) {
        Arrays.stream(migrations)
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .reduce((first, second) -> second)
                .ifPresent(last -> {
                    throw new DatabaseUnavailable(
                            "The database was written by a newer version of this program (schema " + last.getVersion()
                                    + "). Start that version, or restore a backup made by this one.",
                            null);
                });
    }

    private static String firstLine(FlywayException e) {
        return e.getMessage()
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("no reason given");
    }
}
