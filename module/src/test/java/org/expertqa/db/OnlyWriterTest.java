package org.expertqa.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What need not be written waits for no other process, and everything else does. */
class OnlyWriterTest {

    @TempDir
    Path home;

    @Test
    void whatNeedNotBeWrittenIsLeftWhileAnotherProcessWrites() {
        try (Database ours = TestDatabases.sqlite(home);
                Database theirs = TestDatabases.sqlite(home)) {
            theirs.write(handle ->
                    assertThat(ours.writeAsideIfFree(any -> "written")).isEmpty());

            assertThat(ours.writeAsideIfFree(any -> "written")).contains("written");
            assertThat(waits(ours)).isEqualTo(Sqlite.BUSY_MILLIS);
        }
    }

    private static int waits(Database database) {
        return database.write(handle ->
                handle.createQuery("pragma busy_timeout").mapTo(Integer.class).one());
    }
}
