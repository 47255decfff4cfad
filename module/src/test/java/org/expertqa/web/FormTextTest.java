package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "name=Zo%C3%AB+M%c3%bcller&role=author", "q=%F0%9F%99%82", "a=b%0D%0Ac", "name=Zo\u00eb"})
    void aFormIsText(String form) {
        assertThat(FormText.isOne(form.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=%00",
                "na%00me=x",
                "name=a\u0000b",
                "name=%E4",
                "name=%C0%80",
                "name=%ED%A0%80",
                "name=%C3",
                "name=%zz",
                "name=%4",
                "name=%"
            })
    void whatIsNoTextIsNone(String form) {
        assertThat(FormText.isOne(form.getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
