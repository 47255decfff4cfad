package org.expertqa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An answer that is written from right to left, an answer by night, and an answer on paper. */
@Journey
class DirectionAndPaperJourneyIT {

    private final Browsing browsing;

    DirectionAndPaperJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @Test
    void anArabicAnswerIsTheMirrorOfAnEnglishOne() {
        try (Visit english = browsing.visit(Screen.DESK).to(PageKind.ANSWER);
                Visit arabic = browsing.visit(Screen.DESK).to(PageKind.ARABIC)) {
            assertThat(arabic.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
            for (String part : List.of(".site-name", ".contents", ".byline .portrait")) {
                assertThat(fromTheLeft(english, part)).as(part).isEqualTo(fromTheRight(arabic, part));
            }
            assertThat(arabic.style("h1", "textAlign")).isEqualTo("start");
            assertThat(arabic.style("h1", "direction")).isEqualTo("rtl");
        }
    }

    @Test
    void anArabicExpertOnAnEnglishListKeepsItsDirection() {
        try (Visit visit = browsing.visit(Screen.DESK).to(PageKind.ANSWERS)) {
            assertThat(visit.style(".teaser[lang=ar] h2", "direction")).isEqualTo("rtl");
            assertThat(visit.style(".teaser[lang=ar] .teaser-line", "direction"))
                    .isEqualTo("ltr");
            assertThat(visit.style(".teaser[lang=ar] .teaser-line", "textAlign"))
                    .isEqualTo("end");
        }
    }

    @Test
    void byNightThePaperIsDarkAndTheInkIsLight() {
        try (Visit day = browsing.visit(Screen.DESK).to(PageKind.ANSWER);
                Visit night = browsing.visit(Screen.DESK_AT_NIGHT).to(PageKind.ANSWER)) {
            assertThat(brightness(day, "backgroundColor")).isGreaterThan(brightness(day, "color"));
            assertThat(brightness(night, "backgroundColor")).isLessThan(brightness(night, "color"));
        }
    }

    @Test
    void onPaperThereIsTheAnswerAndNothingToClick() throws Exception {
        Path paper = Path.of("target", "journeys", "answer.pdf");
        Files.createDirectories(paper.getParent());
        try (Visit visit = browsing.visit(Screen.DESK_AT_NIGHT).to(PageKind.ANSWER)) {
            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            visit.page().pdf(new PdfOptions().setPath(paper).setFormat("A4"));

            for (String part : List.of(".site-nav", ".skip", ".contents", ".crumbs", ".site-footer")) {
                assertThat(visit.page().locator(part).first().isVisible())
                        .as(part)
                        .isFalse();
            }
            assertThat(visit.page()
                            .locator(".quick-answer, .next-steps, .expert")
                            .all())
                    .isNotEmpty()
                    .allMatch(part -> part.isVisible());
            assertThat(brightness(visit, "backgroundColor")).isGreaterThan(brightness(visit, "color"));
            assertThat(Files.size(paper)).isGreaterThan(10_000);
        }
    }

    private static long fromTheLeft(Visit visit, String part) {
        return Math.round(box(visit, part).x);
    }

    private static long fromTheRight(Visit visit, String part) {
        BoundingBox box = box(visit, part);
        return Math.round(Screen.DESK.width() - box.x - box.width);
    }

    private static BoundingBox box(Visit visit, String part) {
        return visit.page().locator(part).first().boundingBox();
    }

    /** The sum of red, green and blue of the page's body. */
    private static int brightness(Visit visit, String property) {
        return List.of(visit.style("body", property).replaceAll("[^0-9,]", "").split(",")).stream()
                .limit(3)
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
