package org.expertqa.admin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after signing in: a screen of ours and never anything else, whatever an address says. */
public record ReturnPath(String value) {

    public static final ReturnPath DESK = new ReturnPath("/admin");

    /** Who is in neither signs in again nor wants to go out. */
    private static final Pattern OURS = Pattern.compile("/admin(?!/sign-)(/[A-Za-z0-9_-]+)*/?(\\?[A-Za-z0-9=&%._-]*)?");

    private static final String SIGN_IN = "/admin/sign-in";
    private static final int LONGEST = 500;

    /** The path that a text names; the desk when it names none of ours. */
    public static ReturnPath of(String text) {
        return text.length() <= LONGEST && OURS.matcher(text).matches() ? new ReturnPath(text) : DESK;
    }

    /** The screen to sign in that leads on to here. */
    public String throughSignIn() {
        return equals(DESK) ? SIGN_IN : SIGN_IN + "?to=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
