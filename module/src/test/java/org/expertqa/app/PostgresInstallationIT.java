package org.expertqa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.expertqa.TestClock;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Resolution;
import org.expertqa.content.Slug;
import org.expertqa.content.storage.StorageCheck;
import org.expertqa.db.DatabaseUnavailable;
import org.expertqa.db.PostgresServer;
import org.expertqa.db.TestDatabases;
import org.expertqa.importing.FileResult;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A whole installation on a real PostgreSQL server. */
class PostgresInstallationIT {

    private static final Slug AWAKE = new Slug("why-do-i-wake-at-three");

    @RegisterExtension
    static final PostgresServer SERVER = new PostgresServer();

    @TempDir
    Path home;

    private final TestClock clock = new TestClock();

    @Test
    void theSamplesAreImportedAndPublishedAndFoundAfterARestart() throws IOException {
        List<FileResult> results = new ArrayList<>();
        try (Installation installation = open()) {
            installation.importer().importAll(samples(), ImportOptions.DRAFTS.publishing(), results::add);
        }

        assertThat(results)
                .hasSameSizeAs(samples())
                .allSatisfy(result -> assertThat(result.problems()).isEmpty());
        try (Installation again = open()) {
            assertThat(again.contents().live(ExpertAnswers.TYPE, AWAKE, clock.instant()))
                    .isInstanceOf(Resolution.Found.class);
            assertThat(new StorageCheck(again.database()).findings()).isEmpty();
        }
    }

    @Test
    void aDataSourceOfTheServerIsFoundByItsName() throws NamingException {
        withNames(() -> {
            Context names = new InitialContext();
            names.createSubcontext("jdbc").bind("expertqa", SERVER.dataSource());

            try (Installation installation = Installation.open(TestDatabases.jndi(home, "jdbc/expertqa"), clock)) {
                assertThat(installation.database().answers()).isTrue();
            }
            assertThatThrownBy(() -> Installation.open(TestDatabases.jndi(home, "jdbc/other"), clock))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("\"jdbc/other\"");
        });
    }

    /** With the naming service of a real server, Tomcat. */
    private static void withNames(NamingWork work) throws NamingException {
        System.setProperty(Context.INITIAL_CONTEXT_FACTORY, "org.apache.naming.java.javaURLContextFactory");
        try {
            work.run();
        } finally {
            System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
        }
    }

    private interface NamingWork {
        void run() throws NamingException;
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneSentence() {
        assertThatThrownBy(() -> Installation.open(
                        TestDatabases.config(home, "jdbc:postgresql://localhost:1/expertqa", "nobody"), clock))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("jdbc:postgresql://localhost:1/expertqa can not be reached")
                .hasMessageContaining("EXPERTQA_DB_URL");
    }

    @Test
    void aWrongNameIsSaidInOneSentence() {
        assertThatThrownBy(() -> Installation.open(
                        TestDatabases.config(home, SERVER.url("nothing-here"), PostgresServer.USER), clock))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("nothing-here");
    }

    @Test
    void aServerThatWentAwayIsToldFromAFailureOfOurs() throws IOException {
        PostgresServer other = new PostgresServer();
        other.start();
        try (Installation installation =
                Installation.open(TestDatabases.config(home, other.url(), PostgresServer.USER), clock)) {
            other.stop();

            assertThat(catchThrowable(() -> installation.contents().live(ExpertAnswers.TYPE, AWAKE, clock.instant())))
                    .isNotNull()
                    .matches(DatabaseUnavailable::isBehind);
        }
        assertThat(DatabaseUnavailable.isBehind(new IllegalStateException(new SQLException("syntax", "42601"))))
                .isFalse();
    }

    private Installation open() {
        return Installation.open(TestDatabases.config(home, SERVER.url(), PostgresServer.USER), clock);
    }

    private static List<ImportFile> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "samples", "content"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ImportFile::of)
                    .toList();
        }
    }
}
