package org.expertqa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A visitor who is shown questions while typing one, in the box above every page and in that of the search. */
@Journey
class SuggestionsJourneyIT {

    private static final Path SEEN = Path.of("target", "journeys");
    private static final String ABOVE = "form.site-search";
    private static final String ON_THE_PAGE = "form.search-form";
    private static final String SUGGESTIONS = "**/search/suggest*";
    private static final PageKind SEARCH = new PageKind("search", "/search", 200, "en-GB");

    private final Browsing browsing;

    SuggestionsJourneyIT(Browsing browsing) {
        this.browsing = browsing;
    }

    @ParameterizedTest
    @MethodSource("org.expertqa.journey.Screen#all")
    void byKeyboardFromTheFirstLettersToTheAnswer(Screen screen) {
        try (Visit visit = browsing.visit(screen).to(PageKind.HOME)) {
            Locator box = type(visit, ABOVE, "what ");
            List<Locator> options = options(visit, ABOVE);
            assertThat(options).hasSizeGreaterThan(2);
            assertThat(box).hasAttribute("aria-expanded", "true");
            assertThat(chosen(visit)).isEmpty();

            assertThat(chosenAfter(visit, "ArrowDown")).isEqualTo(id(options.get(0)));
            assertThat(chosenAfter(visit, "ArrowDown")).isEqualTo(id(options.get(1)));
            assertThat(chosenAfter(visit, "Home")).isEmpty();
            assertThat(chosenAfter(visit, "ArrowUp")).isEqualTo(id(options.get(options.size() - 1)));
            assertThat(chosenAfter(visit, "ArrowDown")).isEqualTo(id(options.get(0)));
            assertThat(chosenAfter(visit, "End")).isEmpty();

            visit.page().keyboard().press("Escape");
            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(list(visit, ABOVE)).isHidden();
            assertThat(box).hasValue("what ");

            visit.page().keyboard().press("ArrowDown");
            assertThat(list(visit, ABOVE).locator("[aria-selected=true]")).hasCount(1);
            String answer = list(visit, ABOVE).locator("[aria-selected=true]").getAttribute("href");
            visit.page().keyboard().press("Enter");
            visit.page().waitForURL(url -> url.endsWith(answer));

            assertThat(visit.page().locator("h1").textContent()).containsIgnoringCase("what");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whoChoosesNoneSearchesForTheWords() {
        try (Visit visit = browsing.visit(Screen.DESK).to(PageKind.ANSWER)) {
            type(visit, ABOVE, "sleep");
            options(visit, ABOVE);

            visit.page().keyboard().press("Enter");
            visit.page().waitForURL(url -> url.endsWith("/search?q=sleep"));

            assertThat(visit.page().locator(".teaser").count()).isPositive();
        }
    }

    @Test
    void thePointerChoosesTooAndLeavingTheBoxClosesTheList() {
        try (Visit visit = browsing.visit(Screen.DESK).to(SEARCH)) {
            type(visit, ON_THE_PAGE, "wake");
            options(visit, ON_THE_PAGE);
            visit.page().locator("h1").click();
            assertThat(list(visit, ON_THE_PAGE)).isHidden();

            type(visit, ON_THE_PAGE, "wake at");
            options(visit, ON_THE_PAGE).get(0).click();
            visit.page().waitForURL(url -> url.endsWith(PageKind.ANSWER.path()));
        }
    }

    @Test
    void howManyThereAreIsSaidInTheWordsOfThePage() {
        try (Visit english = browsing.visit(Screen.DESK).to(SEARCH);
                Visit arabic = browsing.visit(Screen.DESK).to(PageKind.ARABIC)) {
            type(english, ON_THE_PAGE, "wake at");
            assertThat(said(english, ON_THE_PAGE)).hasText("Suggestions: 1");
            type(english, ON_THE_PAGE, "xylophonist");
            assertThat(said(english, ON_THE_PAGE)).hasText("No suggestions");
            assertThat(list(english, ON_THE_PAGE)).isHidden();

            type(arabic, ABOVE, "wake at");
            assertThat(said(arabic, ABOVE)).hasText("الاقتراحات: 1");
            assertThat(options(arabic, ABOVE).get(0)).hasAttribute("lang", "en-GB");
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("boxesByDayAndByNight")
    void theOpenListFitsAndIsOpenToEverybody(PageKind kind, String form, Screen screen) throws Exception {
        Files.createDirectories(SEEN);
        try (Visit visit = browsing.inspection(screen).to(kind)) {
            type(visit, form, "w");
            options(visit, form);
            // Before one is chosen: the checker does not know yet that a combobox may name an option of the list it
            // controls.
            assertThat(MarkupJourneyIT.complaints(visit.page().content())).isEmpty();
            visit.page().keyboard().press("ArrowDown");
            visit.picture(SEEN.resolve("suggestions-" + kind + "-" + screen + ".png"), false);
            BoundingBox list = list(visit, form).boundingBox();

            assertThat(visit.overflow()).as("pixels that are too wide").isZero();
            assertThat(list.x).isNotNegative();
            assertThat(list.x + list.width).isLessThanOrEqualTo(screen.width());
            assertThat(new AxeBuilder(visit.page()).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void fromRightToLeftTheListHangsOnTheOtherEdgeOfTheBox() {
        try (Visit english = browsing.visit(Screen.DESK).to(PageKind.ANSWER);
                Visit arabic = browsing.visit(Screen.DESK).to(PageKind.ARABIC)) {
            for (Visit visit : List.of(english, arabic)) {
                type(visit, ABOVE, "w");
                options(visit, ABOVE);
            }
            BoundingBox box = english.page().locator(ABOVE).boundingBox();
            BoundingBox list = list(english, ABOVE).boundingBox();

            assertThat(Math.round(list.x + list.width)).isEqualTo(Math.round(box.x + box.width));
            assertThat(Math.round(list(arabic, ABOVE).boundingBox().x))
                    .isEqualTo(Math.round(arabic.page().locator(ABOVE).boundingBox().x));
        }
    }

    @Test
    void inTheColoursOfTheVisitorTheChosenOneIsSeenAndOnPaperThereIsNone() {
        try (Visit visit = browsing.visit(Screen.DESK).to(PageKind.HOME)) {
            type(visit, ABOVE, "w");
            options(visit, ABOVE);
            visit.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            visit.page().keyboard().press("ArrowDown");
            visit.picture(SEEN.resolve("suggestions-forced-colours.png"), false);
            assertThat(visit.style(".suggestions [aria-selected=true]", "backgroundColor"))
                    .isNotEqualTo(visit.style(".suggestions [aria-selected=false]", "backgroundColor"));

            visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(list(visit, ABOVE)).isHidden();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersThatAreNone")
    void anAnswerThatFailsLeavesAPlainForm(String what, Consumer<Route> answer) {
        try (Visit visit = browsing.visit(Screen.TELEPHONE).to(PageKind.HOME)) {
            visit.page().route(SUGGESTIONS, answer);
            AtomicInteger ended = ended(visit);
            Locator box = type(visit, ABOVE, "sleep");
            awaitEnded(visit, ended, 1);
            visit.page().keyboard().press("ArrowDown");
            awaitEnded(visit, ended, 2);

            assertThat(box).hasAttribute("aria-expanded", "false");
            assertThat(list(visit, ABOVE)).isHidden();
            assertThat(said(visit, ABOVE)).isEmpty();
            visit.page().keyboard().press("Enter");

            visit.page().waitForURL(url -> url.endsWith("/search?q=sleep"));
        }
    }

    @Test
    void anAnswerThatWasOvertakenIsNotShown() {
        try (Visit visit = browsing.visit(Screen.DESK).to(PageKind.HOME)) {
            List<Route> late = new ArrayList<>();
            visit.page().route("**/search/suggest?q=wa", late::add);
            AtomicInteger ended = ended(visit);
            Locator box = type(visit, ABOVE, "wa");
            visit.page().waitForCondition(() -> !late.isEmpty());

            box.fill("wake at");
            assertThat(options(visit, ABOVE)).hasSize(1);
            assertThat(late).hasSize(1);
            late.get(0)
                    .fulfill(new FulfillOptions()
                            .setContentType("application/json")
                            .setBody("[]"));
            awaitEnded(visit, ended, 2);

            assertThat(list(visit, ABOVE)).isVisible();
        }
    }

    @Test
    void withoutScriptsTheBoxIsAForm() {
        try (Visit visit = browsing.visitWithoutScripts(Screen.TELEPHONE)) {
            visit.page().navigate(visit.at(PageKind.HOME.path()));
            Locator box = visit.page().locator(ABOVE + " input");
            assertThat(box.getAttribute("role")).isNull();

            box.fill("sleep");
            box.press("Enter");
            visit.page().waitForURL(url -> url.endsWith("/search?q=sleep"));
        }
    }

    static Stream<Arguments> boxesByDayAndByNight() {
        return Stream.of(
                        Arguments.of(PageKind.HOME, ABOVE),
                        Arguments.of(SEARCH, ON_THE_PAGE),
                        Arguments.of(PageKind.ARABIC, ABOVE))
                .flatMap(
                        box -> Stream.of(Screen.TELEPHONE, Screen.TELEPHONE_AT_NIGHT, Screen.DESK, Screen.DESK_AT_NIGHT)
                                .map(screen -> Arguments.of(box.get()[0], box.get()[1], screen)));
    }

    static Stream<Arguments> answersThatAreNone() {
        return Stream.of(
                Arguments.of("no connection", (Consumer<Route>) Route::abort),
                Arguments.of("503", (Consumer<Route>) route -> route.fulfill(new FulfillOptions().setStatus(503))),
                Arguments.of("no JSON", (Consumer<Route>) route -> route.fulfill(new FulfillOptions().setBody("<p>"))),
                Arguments.of("never", (Consumer<Route>) route -> {}));
    }

    private static Locator type(Visit visit, String form, String words) {
        Locator box = visit.page().locator(form + " input");
        box.fill(words);
        box.focus();
        return box;
    }

    private static Locator list(Visit visit, String form) {
        return visit.page().locator(form + " [role=listbox]");
    }

    private static Locator said(Visit visit, String form) {
        return visit.page().locator(form + " [role=status]");
    }

    /** Waits until there are some. */
    private static List<Locator> options(Visit visit, String form) {
        assertThat(list(visit, form)).isVisible();
        return list(visit, form).locator("[role=option]").all();
    }

    /** Counts the questions to the site that have come to an end, well or not. */
    private static AtomicInteger ended(Visit visit) {
        AtomicInteger ended = new AtomicInteger();
        Consumer<Request> count = request -> {
            if (request.url().contains("/search/suggest?")) {
                ended.incrementAndGet();
            }
        };
        visit.page().onRequestFinished(count);
        visit.page().onRequestFailed(count);
        return ended;
    }

    /** Waits until so many have, and the script has had its turn with the last one. */
    private static void awaitEnded(Visit visit, AtomicInteger ended, int number) {
        visit.page().waitForCondition(() -> ended.get() >= number);
        visit.page().evaluate("() => new Promise(done => setTimeout(done))");
    }

    private static String id(Locator option) {
        return option.getAttribute("id");
    }

    private static String chosenAfter(Visit visit, String key) {
        visit.page().keyboard().press(key);
        return chosen(visit);
    }

    /** The id of the option that the box names, and that is marked; empty when there is none. */
    private static String chosen(Visit visit) {
        String marked = visit.page()
                .evaluate("[...document.querySelectorAll('[aria-selected=true]')].map(it => it.id).join()")
                .toString();
        Object named = visit.page().evaluate("document.activeElement.getAttribute('aria-activedescendant') || ''");
        assertThat(named).isEqualTo(marked);
        return marked;
    }
}
