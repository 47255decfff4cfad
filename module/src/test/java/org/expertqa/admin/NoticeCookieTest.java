package org.expertqa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeCookieTest {

    @Test
    void itGoesTheWayThatTheSessionGoes() {
        assertThat(new NoticeCookie(true, "/qa").holding("saved"))
                .isEqualTo("expertqa_notice=saved; Max-Age=60; Path=/qa/admin; HttpOnly; SameSite=Lax; Secure");
        assertThat(new NoticeCookie(false, "").cleared())
                .isEqualTo("expertqa_notice=; Max-Age=0; Path=/admin; HttpOnly; SameSite=Lax");
    }
}
