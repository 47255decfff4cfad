package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an e-mail address is, and when two are one. */
class EmailAddressTest {

    @Test
    void spacesAroundItAndCapitalsMakeNoDifference() {
        assertThat(new EmailAddress("  Nora.Field@Example.ORG ")).isEqualTo(new EmailAddress("nora.field@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nora@example.org", "n+desk@example.org", "o'hara@localhost", "jörg@müller.de"})
    void theseAreSome(String text) {
        assertThat(EmailAddress.of(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nora",
                "@",
                "nora@",
                "@example.org",
                "a@b@c",
                "no ra@example.org",
                "nora@example..org",
                ".nora@example.org",
                "nora@example.org.",
                "nora<b>@example.org",
                "nora\n@example.org",
                "nora@exa\u202Emple.org",
                "nora@example.org, b@example.org"
            })
    void theseAreNone(String text) {
        assertThat(EmailAddress.of(text)).isEmpty();
    }

    @Test
    void oneThatIsTooLongIsRefusedWithASentence() {
        String long255 = "a".repeat(255 - "@example.org".length()) + "@example.org";

        assertThatThrownBy(() -> new EmailAddress(long255)).hasMessage(EmailAddress.RIGHT);
        assertThat(EmailAddress.of(long255.substring(1))).isPresent();
    }
}
