package org.expertqa.content.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.Role;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.AdminRequests;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.History;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Revision;
import org.expertqa.content.RevisionLine;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.content.storage.StoredHistory;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.text.RichText;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;
import org.expertqa.view.Assets;
import org.expertqa.view.ScreenView;
import org.expertqa.view.ScreenViews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the doors to a history answer, over a real database. */
class HistoryScreensTest {

    private static final ScreenViews VIEWS = new ScreenViews(Samples.site(), () -> new Assets(""));
    private static final String CANARY = "<script>alert(1)</script> #set($x = 7 * 7)$x ${7*7} <b>\u0627\u0644";

    private final TestClock clock = new TestClock();
    private final Database database = TestDatabases.migratedCopy();
    private final Contents contents = new StoredContents(database, clock);
    private final History history = new StoredHistory(database);
    private final ItemId id = contents.nextId();
    private Account account = AdminRequests.account(Role.EDITOR);

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void everyRevisionStandsInTheListWithWhoWhenAndWhy() {
        save(answer(), "begun");
        clock.pass(Duration.ofHours(3));
        save(answer().with().quickAnswer("Another one.").build(), "better");

        Document screen = show(list("", "", ""));

        assertThat(screen.select("tbody th a").eachText()).containsExactly("Revision 2", "Revision 1");
        assertThat(screen.select("tbody td.said").eachText()).containsExactly("better", "begun");
        assertThat(screen.select("tbody tr").get(0).text()).contains("Alma Berg", "1 Mar 2026, 12:00", "latest");
        assertThat(screen.select("tbody tr").get(1).text())
                .contains("1 Mar 2026, 09:00")
                .doesNotContain("latest");
        assertThat(screen.select("input[name=from][checked]").val()).isEqualTo("1");
        assertThat(screen.select("input[name=to][checked]").val()).isEqualTo("2");
        assertThat(screen.select("tbody .pick a").eachAttr("href"))
                .containsExactly("/admin/answers/" + id + "/history/compare?from=1&to=2");
    }

    @Test
    void aLongHistoryIsShownInPagesOfFifty() {
        for (int i = 1; i <= 53; i++) {
            save(answer().with().quickAnswer("Answer " + i + ".").build(), "");
        }

        Document first = show(list("", "", ""));
        Document second = show(list("4", "", ""));

        assertThat(first.select("tbody tr")).hasSize(50);
        assertThat(first.select(".pages a").eachAttr("href")).containsExactly(path("?before=4"));
        assertThat(second.select("tbody th a").eachText()).containsExactly("Revision 3", "Revision 2", "Revision 1");
        assertThat(second.select(".pages a").eachAttr("href")).containsExactly(path(""));
    }

    @Test
    void whatIsLiveAndWasLiveIsMarked() {
        publishTwo();

        Document screen = show(list("", "", ""));

        assertThat(screen.select("tbody tr").get(0).select(".live").text())
                .isEqualTo("live now since 1 Mar 2026, 11:00");
        assertThat(screen.select("tbody tr").get(1).select(".live").text())
                .isEqualTo("was live from 1 Mar 2026, 09:00 until 1 Mar 2026, 11:00");
    }

    @Test
    void whatWasLiveOnSomeDayIsTold() {
        publishTwo();

        assertThat(show(list("", "2026-03-01", "10:59")).select(".told").text())
                .startsWith("1 Mar 2026, 10:59: revision 1 was live.")
                .contains("under /answers/why-do-i-wake-at-three")
                .contains("Published by Alma Berg");
        assertThat(show(list("", "2026-03-01", "11:00")).select(".told a").attr("href"))
                .isEqualTo(path("/2"));
        assertThat(show(list("", "2026-02-28", "")).select(".told").text())
                .isEqualTo("28 Feb 2026, 23:59: nothing of this was live.");
        assertThat(show(list("", "2026-03-01", "")).select(".told").text())
                .startsWith("1 Mar 2026, 11:00: revision 2 was live.");
        assertThat(show(list("", "2027-03-01", "")).select(".told").text()).contains("revision 2 will be live");
        assertThat(show(list("", "2026-03-01", "10:59")).select("#day").val()).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-02-30", "+99999-01-01", "<b>", "2026-3-1"})
    void aDayThatIsNoneIsRefusedBesideItsField(String day) {
        save(answer(), "");

        Response refused = list("", day, "");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(show(refused).select("#day-error").text()).contains("2026-03-01", day);
        assertThat(show(refused).select("#day").attr("aria-describedby")).isEqualTo("day-error");
        assertThat(show(refused).select("#day").val()).isEmpty();
    }

    @Test
    void aRevisionIsShownFieldByFieldAndWhatItLeadsToByName() {
        contents.save(Topics.TYPE, Samples.SLEEP, 0, Topic.named("Sleep"), by(), "");
        contents.save(Experts.TYPE, Samples.DR_LIND, 0, Expert.named("Mara Lind", "Mara", ""), by(), "");
        save(Samples.sleepAtThree(), "");

        Document screen = show(revision("1"));

        assertThat(part(screen, "Topics")).isEqualTo("Sleep");
        assertThat(part(screen, "Expert")).isEqualTo("Mara Lind");
        assertThat(part(screen, "Next steps"))
                .isEqualTo("Keep a sleep diary for **fourteen** nights. Turn the bedroom clock round tonight.");
        assertThat(part(screen, "Sources"))
                .isEqualTo("Insomnia · National Health Service · https://www.nhs.uk/conditions/insomnia/ · 2026-10-02");
        assertThat(part(screen, "Hidden from search engines")).isEqualTo("no");
        assertThat(screen.select("section h2").eachText())
                .startsWith("Question", "Question in detail", "Asked by")
                .contains("Section 2 · Common Pitfalls to Avoid in the Small Hours");
        assertThat(screen.select(".acts form")).isEmpty();
    }

    @Test
    void aComparisonShowsWordForWordWhatDiffersAndNamesTheRest() {
        save(answer(), "");
        save(answer().with().quickAnswer("Waking at four is common.").build(), "");

        Document screen = show(compare("1", "2"));

        assertThat(screen.select(".content-part h2").eachText()).containsExactly("Quick answer", "Unchanged");
        assertThat(screen.select(".words del").text()).isEqualTo("removed: three");
        assertThat(screen.select(".words ins").text()).isEqualTo("added: four");
        assertThat(screen.select(".words").text()).isEqualTo("Waking at removed: three added: four is common.");
        assertThat(screen.select(".unchanged li").eachText()).contains("Question", "Slug", "Section 1 · One");
        assertThat(show(compare("2", "1")).select(".words").text())
                .isEqualTo(screen.select(".words").text());
        assertThat(show(compare("", "")).select("h1").text()).isEqualTo("Revisions 1 and 2");
    }

    @Test
    void sectionsAreFoundAgainByTheirIds() {
        save(sections(section("a", "One"), section("b", "Two"), section("c", "Three"), section("d", "Four")), "");
        save(sections(section("d", "Four"), section("a", "Uno"), section("new", "Five"), section("c", "Three")), "");

        Document screen = show(compare("1", "2"));

        assertThat(screen.select(".content-part:not(.unchanged) h2").eachText())
                .containsExactly(
                        "Section 1 · Four moved from place 4 to 1",
                        "Section 2 · Uno renamed",
                        "Section 2 · Two removed",
                        "Section 3 · Five added");
        assertThat(screen.select(".unchanged li").eachText()).contains("Section 4 · Three");
    }

    @Test
    void whatWasTypedIsShownAsItWasTyped() {
        save(answer().with().quickAnswer("Short.").build(), CANARY);
        save(
                answer().with()
                        .question(CANARY)
                        .quickAnswer(CANARY)
                        .sections(List.of(section("x", CANARY)))
                        .build(),
                CANARY);

        for (Response each : List.of(list("", "", ""), revision("2"), compare("1", "2"), restore("1", "1"))) {
            Document screen = show(each);

            assertThat(screen.select("main script, main b, [onerror]")).isEmpty();
            assertThat(screen.text()).contains(CANARY).doesNotContain("49", "&lt;");
        }
    }

    @Test
    void restoringSavesTheEarlierRevisionOnTopOfTheLatest() {
        save(answer(), "");
        save(answer().with().quickAnswer("Worse.").build(), "");
        clock.pass(Duration.ofMinutes(5));

        Response done = restore("1", "2");

        Revision<ExpertAnswer> latest = contents.latest(ExpertAnswers.TYPE, id).orElseThrow();
        assertThat(done.getStatus()).isEqualTo(303);
        assertThat(done.getHeaderString(HttpHeaders.LOCATION)).isEqualTo(path(""));
        assertThat(done.getHeaderString(HttpHeaders.SET_COOKIE)).contains("=restored;");
        assertThat(latest.number()).isEqualTo(3);
        assertThat(latest.content().quickAnswer()).isEqualTo("Waking at three is common.");
        assertThat(latest.note()).isEqualTo("Restored from revision 1");
        assertThat(latest.savedBy().name()).isEqualTo("Alma Berg");
    }

    @Test
    void restoringWhatIsThereAlreadyChangesNothing() {
        save(answer(), "");
        save(answer().with().quickAnswer("Worse.").build(), "");
        save(answer(), "");

        assertThat(restore("1", "3").getHeaderString(HttpHeaders.SET_COOKIE)).contains("=restoredSame;");
        assertThat(history.revisions(id, Integer.MAX_VALUE, 9)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "0", "", "-1", "many", "99999999999999"})
    void whoRestoresOnTopOfSomethingElseIsTold(String revision) {
        save(answer(), "");
        save(answer().with().quickAnswer("Worse.").build(), "");
        save(answer().with().quickAnswer("In between.").build(), "");

        Response stale = restore("1", revision);

        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(show(stale).select("[role=alert]").text()).contains("the latest is revision 3 now");
        assertThat(show(stale).select("input[name=revision]").val()).isEqualTo("3");
        assertThat(history.revisions(id, Integer.MAX_VALUE, 9)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void anAuthorSeesTheHistoryOfOwnItemsAndTheOthersSeeAll(Role role) {
        save(answer(), "");
        save(answer().with().quickAnswer("Another.").build(), "");
        account = AdminRequests.account("Somebody Else", role);
        boolean mayRead = role != Role.AUTHOR;
        boolean mayEdit = role == Role.EDITOR || role == Role.ADMIN;
        ItemId others = contents.nextId();
        contents.save(ExpertAnswers.TYPE, others, 0, answer(), new Author("import"), "");
        contents.save(
                ExpertAnswers.TYPE, others, 1, answer().with().quickAnswer("B.").build(), by(), "");

        assertThat(new HistoryController(contents, history, clock)
                        .history(http(), "answers", others.toString(), "", "", "")
                        .getStatus())
                .isEqualTo(mayRead ? 200 : 403);
        assertThat(list("", "", "").getStatus()).isEqualTo(200);
        Response restored = new RevisionController(contents, history, clock)
                .restore(http(), "answers", others.toString(), "1", "2");
        assertThat(restored.getStatus()).isEqualTo(mayEdit ? 303 : 403);
    }

    @Test
    void whatIsNotThereIsMissing() {
        save(answer(), "");
        HistoryController door = new HistoryController(contents, history, clock);
        List<Response> answers = new ArrayList<>(List.of(
                door.history(http(), "answers", "nonsense", "", "", ""),
                door.history(http(), "answers", contents.nextId().toString(), "", "", ""),
                door.history(http(), "topics", id.toString(), "", "", ""),
                door.history(http(), "stories", id.toString(), "", "", "")));
        for (String number : List.of("0", "2", "007", "99999999999999999999")) {
            answers.add(revision(number));
            answers.add(compare("1", number));
            answers.add(compare(number, "1"));
            answers.add(restore(number, "1"));
        }
        answers.add(list("x", "", ""));
        answers.add(compare("", ""));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.getStatus()).isEqualTo(404));
    }

    @Test
    void expertsAndTopicsHaveAHistoryToo() {
        ItemId topic = contents.nextId();
        contents.save(Topics.TYPE, topic, 0, Topic.named("Sleep"), by(), "");
        contents.save(Topics.TYPE, topic, 1, Topic.named("Sleeping"), by(), "");

        Document screen = show(new ComparisonController(contents, history, clock)
                .compare(http(), "topics", topic.toString(), "1", "2"));

        assertThat(screen.select(".words").first().text()).isEqualTo("removed: Sleep added: Sleeping");
    }

    @Test
    void aDraftWithMoreThanAScreenHoldsIsShownAsFarAsItGoes() {
        List<Section> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(new Section("same", SectionKind.STANDARD, "", new RichText("Text " + i)));
        }
        save(answer(), "");
        save(answer().with().sections(many).build(), "");

        assertThat(show(revision("2")).select(".note").text()).contains("more parts have no room");
        assertThat(show(compare("1", "2")).select(".note").text()).contains("more parts have no room");
    }

    private void publishTwo() {
        save(answer(), "");
        publish(1);
        clock.pass(Duration.ofHours(2));
        save(answer().with().quickAnswer("Another.").build(), "");
        publish(2);
    }

    private void publish(int number) {
        contents.publish(lenient(), id, number, Period.from(clock.instant()), by());
    }

    /** The type with nothing that stands in the way of publishing. */
    private static ContentType<ExpertAnswer> lenient() {
        var type = ExpertAnswers.TYPE;
        return new ContentType<>(
                type.name(),
                type.format(),
                type.content(),
                type.title(),
                type.slug(),
                type.withSlug(),
                type.language(),
                answer -> List.of(),
                answer -> List.of());
    }

    private static ExpertAnswer answer() {
        return ExpertAnswer.asking("Why do I wake at three?")
                .with()
                .quickAnswer("Waking at three is common.")
                .sections(List.of(section("one", "One")))
                .language("en-GB")
                .build();
    }

    private static ExpertAnswer sections(Section... sections) {
        return answer().with().sections(List.of(sections)).build();
    }

    private static Section section(String id, String heading) {
        return new Section(id, SectionKind.STANDARD, heading, new RichText("The text of " + id + "."));
    }

    private void save(ExpertAnswer answer, String note) {
        int latest = history.revisions(id, Integer.MAX_VALUE, 1).stream()
                .map(RevisionLine::number)
                .findFirst()
                .orElse(0);
        contents.save(ExpertAnswers.TYPE, id, latest, answer, by(), note);
    }

    private Author by() {
        return new Author(account.name(), Optional.of(account.id().toString()));
    }

    private static String part(Document screen, String label) {
        return screen.select("section:has(h2:matchesOwn(^" + label + "$)) .words")
                .text();
    }

    private String path(String rest) {
        return "/admin/answers/" + id + "/history" + rest;
    }

    private Response list(String before, String day, String time) {
        return new HistoryController(contents, history, clock)
                .history(http(), "answers", id.toString(), before, day, time);
    }

    private Response revision(String number) {
        return new RevisionController(contents, history, clock).revision(http(), "answers", id.toString(), number);
    }

    private Response restore(String number, String latest) {
        return new RevisionController(contents, history, clock)
                .restore(http(), "answers", id.toString(), number, latest);
    }

    private Response compare(String from, String to) {
        return new ComparisonController(contents, history, clock).compare(http(), "answers", id.toString(), from, to);
    }

    private static Document show(Response answer) {
        return Jsoup.parse(new String(VIEWS.render((ScreenView) answer.getEntity()), StandardCharsets.UTF_8));
    }

    /** A request that knows nothing but what the door has understood of it. */
    private HttpServletRequest http() {
        AdminRequest request = AdminRequests.of(account);
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> request);
    }
}
