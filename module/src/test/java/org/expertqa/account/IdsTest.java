package org.expertqa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    @Test
    void anIdIsReadAsItIsWrittenInFull() {
        assertThat(AccountId.of("01900000-0000-7000-8000-00000000000A"))
                .hasToString("01900000-0000-7000-8000-00000000000a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "01900000-0000-7000-8000-00000000001",
                "1900000-00000-7000-8000-000000000001",
                "000000001900000-0-7000-8000-00000001",
                "{01900000-0000-7000-8000-0000000001}"
            })
    void anythingElseIsNone(String text) {
        assertThatThrownBy(() -> SessionId.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UUID");
    }
}
