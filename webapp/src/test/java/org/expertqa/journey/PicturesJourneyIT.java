package org.expertqa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of the documentation: those in {@code docs/images} are copies of what this writes. */
@Journey
class PicturesJourneyIT {

    private static final Path FOLDER = Path.of("target", "pictures");
    private static final int HEAVIEST = 300_000;

    private final Browsing browsing;

    PicturesJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void thePictureIsTaken(String name, PageKind kind, Screen screen) throws IOException {
        Path file = Files.createDirectories(FOLDER).resolve(name + ".png");

        try (Visit visit = browsing.visit(screen).to(kind)) {
            visit.picture(file, false);
        }

        assertThat(Files.size(file)).isBetween(5_000L, (long) HEAVIEST);
        assertThat(Path.of("..", "docs", "images", name + ".png")).exists();
    }

    static Stream<Arguments> thePictureIsTaken() {
        Screen page = new Screen(1180, 1000, ColorScheme.LIGHT);
        return Stream.of(
                Arguments.of("answer", PageKind.ANSWER, page),
                Arguments.of("answer-arabic", PageKind.ARABIC, page),
                Arguments.of("answer-dark", PageKind.ANSWER, new Screen(1180, 1000, ColorScheme.DARK)),
                Arguments.of("answer-small", PageKind.ANSWER, new Screen(320, 900, ColorScheme.LIGHT)),
                Arguments.of("home", PageKind.HOME, page),
                Arguments.of("answers", PageKind.ANSWERS, page),
                Arguments.of("expert", PageKind.EXPERT, page),
                Arguments.of("topic", PageKind.TOPIC, page));
    }
}
