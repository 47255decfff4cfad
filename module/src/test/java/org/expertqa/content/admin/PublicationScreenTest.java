package org.expertqa.content.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.expertqa.Samples;
import org.expertqa.account.Role;
import org.expertqa.content.ItemId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The screen on which an item is published, by requests as they come through the door, on a real database. */
class PublicationScreenTest {

    private final Newsroom room = new Newsroom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aDraftIsPublishedNow() {
        assertThat(room.screen().select(".lead").text()).isEqualTo("Draft");

        Response response = room.publish("revision", "1", "when", "now", "weight", "substantive", "note", "The first");

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(location(response)).isEqualTo("/admin/answers/" + room.answer + "/publication");
        assertThat(room.screen().select("tbody tr").text())
                .contains("Revision 1 public", "28 Mar 2026, 10:00 GMT", "for good", "The first");
    }

    /** Nine in the morning stays nine in the morning, whether the clocks were changed in between or not. */
    @Test
    void aPlanAcrossTheBeginningOfSummerTimeKeepsTheClockOnTheWall() {
        plan("2026-03-29", "09:00", "2026-10-26", "09:00");

        assertThat(room.live("2026-03-29T07:59:59Z")).isEmpty();
        assertThat(room.live("2026-03-29T08:00:00Z")).isPresent();
        assertThat(room.live("2026-10-26T08:59:59Z")).isPresent();
        assertThat(room.live("2026-10-26T09:00:00Z")).isEmpty();
        assertThat(room.screen().select("tbody tr").text())
                .contains("29 Mar 2026, 09:00 BST", "26 Oct 2026, 09:00 GMT", "planned");
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsRefusedWithTheNextOnes() {
        Response response = room.publish(planned("2026-03-29", "01:30", ""));

        assertThat(response.getStatus()).isEqualTo(422);
        Document screen = room.show(response);
        assertThat(screen.select("#from-error").text())
                .contains("29 March 2026", "from 01:00 to 02:00", "no 01:30", "from 02:00 on");
        assertThat(screen.select("#fromTime").attr("value")).isEqualTo("01:30");
        assertThat(screen.select(".problems a").attr("href")).isEqualTo("#fromDate");
        assertThat(screen.select("#fromDate")).hasSize(1);
    }

    @Test
    void aTimeThatComesTwiceIsAskedForOnceMore() {
        Response response = room.publish(planned("2026-10-25", "01:30", ""));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select(".sides label").eachText())
                .containsExactly(
                        "The first 01:30 (BST), before the clocks go back",
                        "The second 01:30 (GMT), after the clocks went back");

        assertThat(room.publish(planned("2026-10-25", "01:30", "later")).getStatus())
                .isEqualTo(303);
        assertThat(room.live("2026-10-25T01:29:59Z")).isEmpty();
        assertThat(room.live("2026-10-25T01:30:00Z")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-28 09:59", "2020-01-01 00:00", "0001-01-01 00:00"})
    void aTimeThatIsOverIsRefused(String typed) {
        Response response = room.publish(planned(typed.split(" ")[0], typed.split(" ")[1], ""));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select("#from-error").text()).contains("over", "28 Mar 2026, 10:00 GMT");
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        Response response = room.publish(
                "revision",
                "1",
                "when",
                "later",
                "fromDate",
                "2026-04-02",
                "fromTime",
                "09:00",
                "untilDate",
                "2026-04-01",
                "untilTime",
                "09:00");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select("#until-error").text()).contains("ends before it begins");
    }

    @Test
    void aTimeThatIsTypedIsNotOverlookedBecauseNowIsChosen() {
        Response response = room.publish("revision", "1", "when", "now", "fromDate", "2026-04-02", "fromTime", "09:00");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select("#from-error").text()).contains("At a time");
        assertThat(room.contents.ahead(room.answer)).isEmpty();
    }

    @Test
    void whatStandsInTheWayLeadsToTheFieldsOfTheEditor() {
        room.save(1, Samples.sleepAtThree().with().quickAnswer("").build());

        Response response = room.publish("revision", "2", "when", "now");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select(".refusals a").eachAttr("href"))
                .contains("/admin/answers/" + room.answer + "#quickAnswer");
        assertThat(room.screen().select(".refusals a")).isNotEmpty();
    }

    @Test
    void nobodyPublishesUnseenWhatSomebodySavedInBetween() {
        room.save(1, Samples.sleepAtThree().with().scopeNote("Something else").build());

        Response response = room.publish("revision", "1", "when", "now", "note", "My words");

        assertThat(response.getStatus()).isEqualTo(409);
        Document screen = room.show(response);
        assertThat(screen.select(".problems").text()).contains("revision 2");
        assertThat(screen.select("#note").text()).isEqualTo("My words");
        assertThat(screen.select("input[name=revision]").first().attr("value")).isEqualTo("2");
        assertThat(room.contents.ahead(room.answer)).isEmpty();
    }

    @Test
    void aMinorEditLeavesTheDayOfModification() {
        room.publish("revision", "1", "when", "now");
        room.clock.pass(Duration.ofDays(2));
        room.save(1, Samples.sleepAtThree().with().scopeNote("A spelling").build());
        room.publish("revision", "2", "when", "now", "weight", "minor");

        assertThat(room.live("2026-04-01T00:00:00Z").orElseThrow().modifiedAt()).isEqualTo(Newsroom.BEFORE);
    }

    @Test
    void aPlanIsCancelledAndWhatIsPublicStays() {
        room.publish("revision", "1", "when", "now");
        room.save(1, Samples.sleepAtThree().with().scopeNote("News").build());
        room.publish("revision", "2", "when", "later", "fromDate", "2026-03-29", "fromTime", "09:00");
        String from = room.screen().select("input[name=from]").attr("value");

        assertThat(cancel(from).getStatus()).isEqualTo(303);
        assertThat(room.screen().select("tbody tr")).hasSize(1);
        assertThat(cancel(from).getStatus()).isEqualTo(409);
        for (String nonsense : List.of("", "x", "-1", "99999999999999999999")) {
            assertThat(cancel(nonsense).getStatus()).as(nonsense).isEqualTo(409);
        }
    }

    @Test
    void whatIsWithdrawnIsGoneAtOnceWithItsPlans() {
        room.publish("revision", "1", "when", "now");
        room.clock.pass(Duration.ofMinutes(1));

        Response response = room.publication.withdraw(room.as(Role.EDITOR), "answers", room.answer.toString());

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(room.screen().select(".lead").text()).isEqualTo("Withdrawn");
        assertThat(room.screen().select("button.warning")).isEmpty();
    }

    @Test
    void anAuthorSeesTheOwnAnswerAndMayNotPublishIt() {
        Document screen = room.screen(room.author);

        assertThat(screen.select("form").eachAttr("action"))
                .noneMatch(action -> action.endsWith("/publication") || action.endsWith("sign-off"))
                .anyMatch(action -> action.endsWith("/review/request"));
        assertThat(room.publication
                        .withdraw(room.as(room.author), "answers", room.answer.toString())
                        .getStatus())
                .isEqualTo(403);
        assertThat(room.publication
                        .cancel(room.as(room.author), "answers", room.answer.toString(), "1")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anotherAuthorsAnswerIsNotShown() {
        assertThat(room.publication
                        .publication(room.as(Role.AUTHOR), "answers", room.answer.toString())
                        .getStatus())
                .isEqualTo(403);
        assertThat(room.publication
                        .publication(room.as(Role.REVIEWER), "answers", room.answer.toString())
                        .getStatus())
                .isEqualTo(200);
        assertThat(room.publication
                        .publication(room.as(Role.REVIEWER), "experts", Samples.DR_LIND.toString())
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void expertsAndTopicsArePublishedWithoutReviewAndPreview() {
        Document screen =
                room.show(room.publication.publication(room.as(Role.EDITOR), "experts", Samples.DR_LIND.toString()));

        assertThat(screen.select("#publish")).hasSize(1);
        assertThat(screen.select("#review, #due, #preview")).isEmpty();
        assertThat(screen.select("tbody a").attr("href")).isEqualTo("/experts/mara-lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "01900000-0000-7000-8000-00000000ffff", "1-1-1-1-1", "%00"})
    void anIdThatNothingHasIsMissing(String id) {
        assertThat(room.publication
                        .publication(room.as(Role.ADMIN), "answers", id)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anItemIsNotFoundUnderTheAddressOfAnotherType() {
        ItemId expert = Samples.DR_LIND;

        assertThat(room.publication
                        .publication(room.as(Role.ADMIN), "answers", expert.toString())
                        .getStatus())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "#set($x = 7 * 7)$x ${7*7} $screen.getClass()",
                "\"><img src=x onerror=alert(1)>",
                "\u202Egnp.txt"
            })
    void aNoteIsShownAsItWasTyped(String note) {
        room.publish("revision", "1", "when", "now", "note", note);

        Document screen = room.screen();
        assertThat(screen.select("small.said").text()).isEqualTo(note);
        assertThat(screen.select("small.said").attr("dir")).isEqualTo("auto");
        assertThat(screen.select("script, img, [onerror]")).isEmpty();
    }

    @Test
    void aNoteThatIsTooLongIsRefusedAndKept() {
        Response response = room.publish("revision", "1", "when", "now", "note", "x".repeat(1_001));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select("#note").text()).hasSize(1_001);
    }

    @Test
    void timesAreToldInTheLanguageOfTheReader() {
        plan("2026-03-29", "09:00", "", "");

        Document screen = room.show(room.publication.publication(
                room.as(room.account("Ed", Role.EDITOR), Locale.GERMANY), "answers", room.answer.toString()));

        assertThat(screen.select("tbody time").eachText().get(0)).startsWith("29.03.2026, 09:00");
        assertThat(screen.select("h2").eachText()).contains("Öffentlich und geplant");
    }

    private void plan(String fromDate, String fromTime, String untilDate, String untilTime) {
        Response response = room.publish(
                "revision",
                "1",
                "when",
                "later",
                "fromDate",
                fromDate,
                "fromTime",
                fromTime,
                "untilDate",
                untilDate,
                "untilTime",
                untilTime);
        assertThat(response.getStatus()).isEqualTo(303);
    }

    private static String[] planned(String date, String time, String side) {
        return new String[] {"revision", "1", "when", "later", "fromDate", date, "fromTime", time, "fromSide", side};
    }

    private Response cancel(String from) {
        return room.publication.cancel(room.as(Role.EDITOR), "answers", room.answer.toString(), from);
    }

    private static String location(Response response) {
        return response.getHeaderString("Location");
    }
}
