package org.expertqa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void whatCanNotBeSeenIsShownAsANumber() {
        assertThat(Plain.visible("a\nb\u001B[31m\u202Ec\u2028.css"))
                .isEqualTo("a\\u000Ab\\u001B[31m\\u202Ec\\u2028.css");
        assertThat(Plain.visible("Größe 日本 🙂.css")).isEqualTo("Größe 日本 🙂.css");
    }
}
