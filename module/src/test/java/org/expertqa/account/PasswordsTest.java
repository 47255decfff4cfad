package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.expertqa.account.argon2.Argon2Hashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken, and which one fits. */
class PasswordsTest {

    private static final EmailAddress EMAIL = new EmailAddress("nora.field@example.org");
    private final Passwords passwords = new Passwords(new Argon2Hashes());

    @Test
    void aPasswordHasTwelveToTwoHundredCharacters() {
        assertThat(problem("kiln-otter-4")).isEmpty();
        assertThat(problem("kiln-otter4")).contains(PasswordProblem.TOO_SHORT);
        assertThat(problem("kiln otter ".repeat(18) + "ab")).isEmpty();
        assertThat(problem("kiln otter ".repeat(18) + "abc")).contains(PasswordProblem.TOO_LONG);
    }

    @Test
    void aCharacterIsOneHoweverItIsWritten() {
        assertThat(problem("🦦🪵🔥🌊🏔️kiln ott")).isEmpty();
        assertThat(problem("u\u0308ber kiln o")).contains(PasswordProblem.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Passwort2026!",
                "123456789012",
                "qwertzuiop123",
                "Willkommen123!",
                "iloveyouiloveyou",
                "correcthorsebatterystaple",
                "aaaaaaaaaaaaaaa",
                "abababababab",
                "!!administrator!!",
                "Sommer2026Sommer2026"
            })
    void whatIsTriedFirstIsRefused(String text) {
        assertThat(problem(text)).contains(PasswordProblem.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora.field@example.org", "Nora.Field@Example.org", "nora fielding", " NORA FIELDING "})
    void theAddressAndTheNameAreRefused(String text) {
        assertThat(passwords.problem(new Password(text), EMAIL, "Nora Fielding"))
                .contains(PasswordProblem.NAMES_ACCOUNT);
    }

    @Test
    void aHashIsArgon2idWithTheCostsThatItTells() {
        PasswordHash hash = passwords.hash(new Password("kiln otter sonata"));

        assertThat(hash.value()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash(new Password("kiln otter sonata"))).isNotEqualTo(hash);
    }

    @Test
    void onlyTheRightPasswordFits() {
        Optional<PasswordHash> hash = Optional.of(passwords.hash(new Password("kïln otter sonata")));

        assertThat(passwords.fits(new Password("kïln otter sonata"), hash)).isTrue();
        assertThat(passwords.fits(new Password("ki\u0308ln otter sonata"), hash))
                .isTrue();
        assertThat(passwords.fits(new Password("kïln otter sonatA"), hash)).isFalse();
        assertThat(passwords.fits(new Password(""), hash)).isFalse();
        assertThat(passwords.fits(new Password("x".repeat(1_000_000)), hash)).isFalse();
        assertThat(passwords.fits(new Password("kïln otter sonata"), Optional.empty()))
                .isFalse();
    }

    @Test
    void aHashOfOtherCostsStillFits() {
        String ofMore = "$argon2id$v=19$m=64,t=3,p=1$c29tZXNhbHRzb21lc2FsdA$";
        com.password4j.Argon2Function then =
                com.password4j.Argon2Function.getInstance(64, 3, 1, 32, com.password4j.types.Argon2.ID);
        String hash = then.hash("kiln otter sonata", "somesaltsomesalt").getResult();

        assertThat(hash).startsWith(ofMore);
        assertThat(passwords.fits(new Password("kiln otter sonata"), Optional.of(new PasswordHash(hash))))
                .isTrue();
    }

    @Test
    void neitherAPasswordNorASecretShowsItself() {
        assertThat(new Password("kiln otter sonata").toString()).doesNotContain("kiln");
        assertThat(new PasswordHash("$argon2id$x").toString()).doesNotContain("argon");
        String secret = new Secrets().next();
        assertThat(new SessionToken(secret).toString()).doesNotContain(secret);
        assertThat(new InvitationToken(secret).toString()).doesNotContain(secret);
    }

    private Optional<PasswordProblem> problem(String text) {
        return passwords.problem(new Password(text), EMAIL, "Nora Field");
    }
}
