package org.expertqa.content.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.expertqa.Samples;
import org.expertqa.account.Role;
import org.expertqa.content.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The review of an answer and the two queues, by requests as they come through the door, on a real database. */
class ReviewScreensTest {

    private final Newsroom room = new Newsroom();
    private final String id = room.answer.toString();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void anAuthorSendsAReviewerSignsOff() {
        send("Please look at the figures");
        assertThat(queue().select("section").get(0).select("tbody a").attr("href"))
                .isEqualTo("/admin/answers/" + id + "/publication");

        Response response = room.review.approve(room.as(Role.REVIEWER), "answers", id, "1", "They are right");

        assertThat(response.getStatus()).isEqualTo(303);
        Document screen = room.screen();
        assertThat(screen.select(".mark.active").text()).contains("Signed off: revision 1");
        assertThat(screen.select(".steps li").eachText().get(0))
                .contains("Somebody signed revision 1 off (Reviewer)", "They are right");
        assertThat(queue().select("section").get(0).select("tbody")).isEmpty();
    }

    @Test
    void theApprovalOfAnEarlierRevisionIsToldAsSuch() {
        room.review.approve(room.as(Role.REVIEWER), "answers", id, "1", "");
        room.save(1, Samples.sleepAtThree().with().scopeNote("News").build());

        Document screen = room.screen();

        assertThat(screen.select(".stale").text()).contains("revision 1", "The latest is 2");
        assertThat(screen.select("#review + p .mark").hasClass("active")).isFalse();
    }

    @Test
    void nobodySignsOffUnseenWhatSomebodySavedInBetween() {
        room.save(1, Samples.sleepAtThree().with().scopeNote("News").build());

        Response response = room.review.approve(room.as(Role.REVIEWER), "answers", id, "1", "My words");

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(room.show(response).select("#reviewNote").text()).isEqualTo("My words");
        assertThat(room.reviews.of(room.answer).stage()).isEqualTo(Stage.NOT_SENT);
    }

    @Test
    void whoSendsBackSaysWhatShouldChange() {
        send("");

        assertThat(sendBack(" ").getStatus()).isEqualTo(422);
        assertThat(sendBack("x".repeat(2_001)).getStatus()).isEqualTo(422);
        assertThat(sendBack("The second figure is of last year.").getStatus()).isEqualTo(303);
        assertThat(room.screen(room.author).select(".steps blockquote").text())
                .isEqualTo("The second figure is of last year.");
    }

    @Test
    void anAuthorNeitherSignsOffNorSendsWhatIsAnothers() {
        Document screen = room.screen(room.author);

        assertThat(screen.select("form").eachAttr("action"))
                .noneMatch(action -> action.contains("sign-off") || action.contains("review-day"));
        assertThat(room.review
                        .send(room.as(Role.AUTHOR), "answers", id, "1", "")
                        .getStatus())
                .isEqualTo(403);
        assertThat(room.review
                        .send(room.as(Role.REVIEWER), "answers", id, "1", "")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void aDayIsSetAndTakenAway() {
        assertThat(plan("2026-03-28").getStatus()).isEqualTo(303);
        assertThat(queue().select("section").get(1).select("tbody").text()).contains("28 March 2026");

        plan("2026-03-29");
        assertThat(queue().select("section").get(1).select("tbody")).isEmpty();
        plan("");
        assertThat(room.reviews.of(room.answer).dueOn()).isEmpty();
    }

    /** The day is one of the site: at half past midnight in London in summer it is still the day before in UTC. */
    @Test
    void whatIsDueIsToldByTheDayOfTheSite() {
        plan("2026-07-02");
        room.clock.setTo(java.time.Instant.parse("2026-07-01T23:30:00Z"));

        assertThat(queue().select("section").get(1).select("tbody tr")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29.03.2026", "2026-02-30", "+12026-01-01", "tomorrow"})
    void whatIsNoDayIsRefusedAndKept(String day) {
        Response response = plan(day);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select("#dueOn").attr("value")).isEqualTo(day);
        assertThat(room.show(response).select("#dueOn-error")).hasSize(1);
    }

    @Test
    void checkedNothingChangedSetsTheNextDayAndMakesNoRevision() {
        room.reviews.plan(room.answer, Optional.of(LocalDate.of(2026, 3, 1)));
        room.clock.pass(Duration.ofHours(1));

        assertThat(check("6").getStatus()).isEqualTo(303);

        assertThat(room.reviews.of(room.answer).dueOn()).contains(LocalDate.of(2026, 9, 28));
        assertThat(room.screen().select("#latest").text()).contains("Latest revision: 1");
        assertThat(room.screen().select(".steps").text())
                .contains("Somebody checked revision 1: nothing had to change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "121", "-1", "six", "99999999999"})
    void whatIsNoNumberOfMonthsIsRefused(String months) {
        Response response = check(months);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(room.show(response).select("#months-error")).hasSize(1);
    }

    @Test
    void aPreviewLinkIsShownOnceAndCanBeRevoked() {
        Document made = room.show(room.previewLinks.make(room.as(room.author), "answers", id));
        String link = made.select("#link").attr("value");
        assertThat(link).matches(room.site().baseUrl() + "/preview/[A-Za-z0-9_-]{43}");

        Document screen = room.screen(room.author);
        String secret = link.substring(link.lastIndexOf('/') + 1);
        assertThat(screen.html()).doesNotContain(secret);
        assertThat(screen.select("#preview ~ table tbody").text()).contains("Anna", "4 Apr 2026");

        String name = room.links.of(room.answer).get(0).id();
        assertThat(room.previewLinks
                        .revoke(room.as(Role.AUTHOR), "answers", id, name)
                        .getStatus())
                .isEqualTo(403);
        room.previewLinks.revoke(room.as(room.author), "answers", id, name);
        assertThat(room.links.of(room.answer)).isEmpty();
    }

    private void send(String note) {
        assertThat(room.review
                        .send(room.as(room.author), "answers", id, "1", note)
                        .getStatus())
                .isEqualTo(303);
    }

    private Response sendBack(String note) {
        return room.review.sendBack(room.as(Role.REVIEWER), "answers", id, "1", note);
    }

    private Response plan(String day) {
        return room.day.plan(room.as(Role.REVIEWER), "answers", id, day);
    }

    private Response check(String months) {
        return room.day.check(room.as(Role.REVIEWER), "answers", id, months);
    }

    private Document queue() {
        return room.show(room.queue.reviews(room.as(Role.REVIEWER)));
    }
}
