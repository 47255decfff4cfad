package org.expertqa.admin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the next screen, and it alone, what was just done: by the name of a sentence of ours, never by words of its own.
 *
 * @param secure whether the site is reached by https
 */
public record NoticeCookie(boolean secure, String contextPath) {

    private static final String NAME = "expertqa_notice";
    private static final Pattern SENTENCE = Pattern.compile("[a-zA-Z]{1,40}");

    /** The field value that keeps the notice until the next screen. */
    public String holding(String notice) {
        return NAME + "=" + notice + "; Max-Age=60" + rules();
    }

    /** The field value that forgets it. */
    public String cleared() {
        return NAME + "=; Max-Age=0" + rules();
    }

    /** The notice that a request brings. */
    public Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> SENTENCE.matcher(value).matches())
                .findFirst();
    }

    private String rules() {
        return "; Path=" + contextPath + "/admin; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
    }
}
