package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text can be read on its ground, by day and by night: WCAG 2.2, 1.4.3, level AA. */
class ContrastTest {

    private static final Path ASSETS = Path.of("src/main/resources/org/expertqa/assets");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, tint",
        "ink, panel",
        "quiet, paper",
        "quiet, panel",
        "accent, paper",
        "accent, tint",
        "accent, panel",
        "accent-strong, paper",
        "warm, paper",
        "on-accent, accent",
        "on-accent, accent-strong"
    })
    void textCanBeReadOnItsGround(String text, String ground) throws IOException {
        assertCanBeRead(Files.readString(ASSETS.resolve("site.css")), text, ground);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, tint",
        "ink, panel",
        "ink, warm-tint",
        "quiet, paper",
        "quiet, panel",
        "accent, paper",
        "accent, tint",
        "accent, panel",
        "accent-strong, paper",
        "accent-strong, panel",
        "warm, paper",
        "warm, warm-tint",
        "on-accent, accent",
        "on-accent, accent-strong"
    })
    void theScreensCanBeReadOnTheirGround(String text, String ground) throws IOException {
        assertCanBeRead(Files.readString(ASSETS.resolve("admin.css")), text, ground);
    }

    private static void assertCanBeRead(String css, String text, String ground) {
        int night = css.indexOf("prefers-color-scheme: dark");
        Map<String, String> byDay = colours(css.substring(0, night));
        Map<String, String> byNight = colours(css.substring(night, css.indexOf("/* Ground */")));

        assertThat(contrast(byDay.get(text), byDay.get(ground))).isGreaterThan(4.5);
        assertThat(contrast(byNight.get(text), byNight.get(ground))).isGreaterThan(4.5);
    }

    private static Map<String, String> colours(String rules) {
        Map<String, String> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(rules);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> weights[i] * linear(Integer.parseInt(colour, 1 + 2 * i, 3 + 2 * i, 16) / 255.0))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
