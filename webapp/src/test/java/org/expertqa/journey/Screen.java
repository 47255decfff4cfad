package org.expertqa.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What a visitor looks at the site with: how wide it is, and whether it is set to dark. */
record Screen(int width, int height, ColorScheme scheme) {

    static final Screen TELEPHONE = new Screen(320, 640, ColorScheme.LIGHT);
    static final Screen TELEPHONE_AT_NIGHT = TELEPHONE.dark();
    static final Screen DESK = new Screen(1280, 900, ColorScheme.LIGHT);
    static final Screen DESK_AT_NIGHT = DESK.dark();

    static List<Screen> all() {
        return List.of(TELEPHONE, TELEPHONE_AT_NIGHT, DESK, DESK_AT_NIGHT);
    }

    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setLocale("en-GB");
    }

    private Screen dark() {
        return new Screen(width, height, ColorScheme.DARK);
    }

    @Override
    public String toString() {
        return width + (scheme == ColorScheme.DARK ? "-dark" : "");
    }
}
