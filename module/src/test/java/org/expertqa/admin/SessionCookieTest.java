package org.expertqa.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.expertqa.account.SessionToken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCookieTest {

    private static final SessionToken TOKEN = new SessionToken("secret");

    @ParameterizedTest
    @CsvSource({
        "true, '', __Host-expertqa_session=secret; Path=/; HttpOnly; SameSite=Lax; Secure",
        "true, /qa, __Secure-expertqa_session=secret; Path=/qa; HttpOnly; SameSite=Lax; Secure",
        "false, '', expertqa_session=secret; Path=/; HttpOnly; SameSite=Lax",
        "false, /qa, expertqa_session=secret; Path=/qa; HttpOnly; SameSite=Lax"
    })
    void noScriptReadsItAndNoOtherSiteSendsItAlong(boolean secure, String contextPath, String field) {
        assertThat(new SessionCookie(secure, contextPath).holding(TOKEN)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"true, ''", "false, /qa"})
    void itIsTakenAwayByTheNameAndThePathThatItHas(boolean secure, String contextPath) {
        SessionCookie cookie = new SessionCookie(secure, contextPath);

        assertThat(cookie.cleared()).isEqualTo(cookie.holding(TOKEN).replace("=secret;", "=; Max-Age=0;"));
    }
}
