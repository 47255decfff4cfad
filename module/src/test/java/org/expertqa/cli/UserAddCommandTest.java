package org.expertqa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.expertqa.account.Account;
import org.expertqa.account.Client;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Password;
import org.expertqa.account.Role;
import org.expertqa.account.SignIn;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code user add} makes, and what it refuses in a sentence. */
class UserAddCommandTest {

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void forgetTheHome() {
        System.clearProperty("EXPERTQA_HOME");
    }

    @Test
    void theAccountCanSignInWithThePasswordOfStandardInput() {
        assertThat(add("Nora@Example.org", "Nora Field", "admin", "kiln otter sonäta\r\nsecond line"))
                .isZero();

        assertThat(out).hasToString("added admin nora@example.org\n");
        try (Installation installation = open()) {
            Account nora = installation
                    .accounts()
                    .find(new EmailAddress("nora@example.org"))
                    .orElseThrow();
            assertThat(nora.role()).isEqualTo(Role.ADMIN);
            assertThat(installation
                            .signIn()
                            .attempt("nora@example.org", new Password("kiln otter sonäta"), new Client("", "")))
                    .isInstanceOf(SignIn.Outcome.Welcome.class);
        }
    }

    @Test
    void aSecondAccountOfAnAddressIsRefused() {
        add("nora@example.org", "Nora", "author", "kiln otter sonata");

        assertThat(add("NORA@example.org", "Nora", "admin", "kiln otter sonata"))
                .isEqualTo(1);

        assertThat(err).hasToString("There is an account with the e-mail address nora@example.org already.\n");
    }

    @Test
    void aPasswordThatIsNotTakenIsRefused() {
        assertThat(add("nora@example.org", "Nora", "author", "short")).isEqualTo(1);
        assertThat(err).hasToString("A password has at least 12 characters.\n");
        assertThat(add("nora@example.org", "Nora", "author", "")).isEqualTo(1);
        assertThat(add("nora@example.org", "Nora", "author", "Password1234")).isEqualTo(1);
        try (Installation installation = open()) {
            assertThat(installation.accounts().list()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenWronglyIsWrongUsage() {
        assertThat(add("nora", "Nora", "author", "")).isEqualTo(2);
        assertThat(err.toString()).startsWith("--email is \"nora\". An e-mail address looks like");
        assertThat(add("nora@example.org", "Nora", "boss", "")).isEqualTo(2);
        assertThat(err.toString()).contains("--role is \"boss\". A role is author, reviewer, editor or admin.");
        assertThat(add("nora@example.org", " ", "author", "")).isEqualTo(2);
        assertThat(run("user", "add", "--email", "nora@example.org")).isEqualTo(2);
        assertThat(run("user")).isEqualTo(2);
        assertThat(run("user", "add", "--password", "kiln otter sonata")).isEqualTo(2);
    }

    private int add(String email, String name, String role, String typed) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(UTF_8)));
        try {
            return run("user", "add", "--home", home.toString(), "--email", email, "--name", name, "--role", role);
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... args) {
        CommandLine program = CommandLineProgram.withCommands(() -> 0, Path.of("samples"));
        program.setOut(new PrintWriter(out, true));
        program.setErr(new PrintWriter(err, true));
        return program.execute(args);
    }

    private Installation open() {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_HOME", home.toString());
        return Installation.open(Config.of(Settings.of(properties)), Clock.systemUTC());
    }
}
