package org.expertqa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page on a small and a large screen, by day and by night: it fits, nothing complains, everybody can use it. */
@Journey
class EveryPageJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");

    private final Browsing browsing;

    EveryPageJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPageOnEveryScreen")
    void thePageFitsAndTheBrowserDoesNotComplain(PageKind kind, Screen screen) throws IOException {
        Files.createDirectories(SEEN);
        try (Visit visit = browsing.visit(screen).to(kind)) {
            visit.picture(SEEN.resolve(kind + "-" + screen + ".png"), true);

            assertThat(visit.status()).isEqualTo(kind.status());
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(kind.language());
            assertThat(visit.overflow()).as("pixels that are too wide").isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPageByDayAndByNight")
    void axeFindsNoBarrier(PageKind kind, Screen screen) {
        try (Visit visit = browsing.inspection(screen).to(kind)) {
            List<String> barriers = new AxeBuilder(visit.page())
                    .analyze().getViolations().stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                            .toList();

            assertThat(barriers).isEmpty();
        }
    }

    static Stream<Arguments> everyPageOnEveryScreen() {
        return everyPageOn(Screen.all());
    }

    static Stream<Arguments> everyPageByDayAndByNight() {
        return everyPageOn(List.of(Screen.TELEPHONE, Screen.DESK_AT_NIGHT));
    }

    private static Stream<Arguments> everyPageOn(List<Screen> screens) {
        return PageKind.all().stream().flatMap(kind -> screens.stream().map(screen -> Arguments.of(kind, screen)));
    }
}
