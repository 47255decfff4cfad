package org.expertqa.db;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewerDatabaseTest {

    @TempDir
    Path home;

    @Test
    void aDatabaseNewerThanTheProgramIsRefusedWithAClearSentence() {
        try (Database database = TestDatabases.sqlite(home)) {
            database.write(handle -> handle.execute("""
                    insert into flyway_schema_history
                    select 99, '99', 'from the future', type, 'V99__from_the_future.sql', checksum, installed_by,
                           installed_on, execution_time, success
                    from flyway_schema_history where installed_rank = 1
                    """));
        }

        assertThatThrownBy(() -> TestDatabases.sqlite(home))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage("The database was written by a newer version of this program (schema 99)."
                        + " Start that version, or restore a backup made by this one.");
    }

    @Test
    void aHomeThatIsAFileIsRefusedWithAClearSentence() throws Exception {
        Path file = Files.createFile(home.resolve("file"));

        assertThatThrownBy(() -> TestDatabases.sqlite(file))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("can not be written")
                .hasMessageContaining("EXPERTQA_HOME");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedWithAClearSentence() throws Exception {
        Files.writeString(
                home.resolve("expertqa.db"), "This is no database, but it is long enough to look like one.".repeat(50));

        assertThatThrownBy(() -> TestDatabases.sqlite(home))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("expertqa.db")
                .hasMessageContaining("not a database");
    }
}
