package org.expertqa.admin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.SessionToken;

/**
 * The cookie by which a browser stays signed in. Over https its name makes browsers see to its rules (RFC 6265bis, 4.1.3); it
 * ends with the browser, and no script can read it.
 *
 * @param secure whether the site is reached by https
 */
public record SessionCookie(boolean secure, String contextPath) {

    private static final String NAME = "expertqa_session";

    /** A name that begins so stands for the whole host, so another site below the same one has another. */
    public String name() {
        if (!secure) {
            return NAME;
        }
        return (contextPath.isEmpty() ? "__Host-" : "__Secure-") + NAME;
    }

    /** The field value that gives the browser its token. */
    public String holding(SessionToken token) {
        return name() + "=" + token.value() + rules();
    }

    /** The field value that takes it away. */
    public String cleared() {
        return name() + "=; Max-Age=0" + rules();
    }

    /** The token that a request brings. */
    public Optional<SessionToken> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .flatMap(value -> SessionToken.of(value).stream())
                .findFirst();
    }

    private String rules() {
        String path = contextPath.isEmpty() ? "/" : contextPath;
        return "; Path=" + path + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}
