package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.view.Messages;

/** What a browser is called by people, as far as it says: enough to know one's own again in a list. */
final class BrowserName {

    private record Sign(String token, String name) {}

    /** Each claims to be those behind it as well. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("Firefox/", "Firefox"),
            new Sign("FxiOS/", "Firefox"),
            new Sign("Chrome/", "Chrome"),
            new Sign("CriOS/", "Chrome"),
            new Sign("Safari/", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS X", "macOS"),
            new Sign("CrOS", "ChromeOS"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    static String of(String userAgent, Messages text) {
        String browser = named(BROWSERS, userAgent);
        String system = named(SYSTEMS, userAgent);
        if (browser.isEmpty()) {
            return text.get("session.otherProgram");
        }
        return system.isEmpty() ? browser : text.get("session.browserOn", browser, system);
    }

    private static String named(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.token()))
                .map(Sign::name)
                .findFirst()
                .orElse("");
    }
}
