package org.expertqa.content.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.Role;
import org.expertqa.account.SessionId;
import org.expertqa.account.SignedIn;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.AdminRequests;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.Filing;
import org.expertqa.content.ItemId;
import org.expertqa.content.Overview;
import org.expertqa.content.Period;
import org.expertqa.content.Reviews;
import org.expertqa.content.Revision;
import org.expertqa.content.State;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.content.storage.StoredFiling;
import org.expertqa.content.storage.StoredOverview;
import org.expertqa.content.storage.StoredReviews;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.view.Assets;
import org.expertqa.view.ScreenView;
import org.expertqa.view.ScreenViews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk and the lists on a real database, and what is done with several items at once. */
class ListScreensTest {

    private static final ScreenViews VIEWS = new ScreenViews(Samples.site(), () -> new Assets(""));
    private static final Author IMPORT = Author.IMPORT;
    private static final AdminRequest EDITOR = request(Role.EDITOR);
    private static final AdminRequest AUTHOR = request(Role.AUTHOR);
    private static final AdminRequest ADMIN = request(Role.ADMIN);

    private final TestClock clock = new TestClock();
    private final Database database = TestDatabases.migratedCopy();
    private final Contents contents = new StoredContents(database, clock);
    private final Overview overview = new StoredOverview(database, clock);
    private final Filing filing = new StoredFiling(database, clock);
    private final Reviews reviews = new StoredReviews(database, clock);
    private final ItemLists lists = new ItemLists(overview);
    private final ItemActsController acts = new ItemActsController(new ItemActs(overview, contents, filing, clock));
    private ItemId expert;

    @BeforeEach
    void anExpertIsThere() {
        Expert lind = Samples.drLind();
        expert = contents.save(Experts.TYPE, contents.nextId(), 0, lind, IMPORT, "")
                .item();
        contents.publish(Experts.TYPE, expert, 1, Period.from(clock.instant()), IMPORT);
    }

    @AfterEach
    void closeIt() {
        database.close();
    }

    @Test
    void aRowTellsStateExpertLanguageAndWhoChangedItWhen() {
        ItemId published = published("Why do I wake at three?");

        Document list = list(EDITOR);

        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select("tbody th a").attr("href")).isEqualTo("/admin/answers/" + published);
        assertThat(list.select("tbody .mark.published").text()).isEqualTo("Published");
        assertThat(list.select("tbody tr").text()).contains("Mara Lind", "English", "import");
        assertThat(list.select("tbody time").attr("datetime")).startsWith("2026-03-01T");
        assertThat(list.select("input[name=item]").attr("value")).isEqualTo(published.toString());
    }

    @Test
    void aTitleIsShownAsItWasTyped() {
        String hostile = "<script>alert(1)</script> \"'> $x #set($y=1) {{7*7}} Ünï";
        draft(hostile, IMPORT);
        draft(" ", IMPORT);
        draft("long ".repeat(2_000), IMPORT);

        Document list = list(EDITOR);

        assertThat(list.select("tbody th").eachText()).contains(hostile, "(without a title)");
        assertThat(list.select("tbody th").eachText()).allMatch(title -> title.length() < 310);
        assertThat(list.select("main script")).isEmpty();
        assertThat(list.select("input[name=item] + .unseen").eachText()).contains("Choose: " + hostile);
    }

    @Test
    void whatIsAskedForIsKeptInTheFormAndInEveryLink() {
        for (int i = 0; i < 2 * ItemLists.PAGE + 1; i++) {
            draft("Draft number " + i, IMPORT);
        }
        ListAddress asked = address("q", "number", "state", "draft", "sort", "title");

        Document first = list(EDITOR, asked);
        String next = first.select("a[rel=next]").attr("href");

        assertThat(first.select("tbody tr")).hasSize(ItemLists.PAGE);
        assertThat(first.select("#q").attr("value")).isEqualTo("number");
        assertThat(first.select("#state option[selected]").attr("value")).isEqualTo("draft");
        assertThat(first.select("#sort option[selected]").attr("value")).isEqualTo("title");
        assertThat(next).startsWith("/admin/answers?q=number&state=draft&sort=title&after=");
        assertThat(first.select("form.acts input[type=hidden]").eachAttr("name"))
                .contains("q", "state", "sort");

        Document second = list(EDITOR, asked.with("after", next.substring(next.indexOf("after=") + 6)));
        assertThat(second.select("tbody tr")).hasSize(ItemLists.PAGE);
        assertThat(second.select("tbody th").eachText())
                .doesNotContainAnyElementsOf(first.select("tbody th").eachText());
        assertThat(second.select(".pages a").first().attr("href"))
                .isEqualTo("/admin/answers?q=number&state=draft&sort=title");
    }

    @Test
    void whatTheAddressSaysWrongIsToldAndLeftOut() {
        published("Why do I wake at three?");

        Document list = list(EDITOR, address("state", "liked", "q", "wake"));

        assertThat(list.select("tbody tr")).hasSize(1);
        assertThat(list.select(".notice").text()).contains("not understood");
    }

    @Test
    void anAuthorIsOfferedOnlyWhatIsTheirs() {
        published("Somebody else's question?");
        draft("My own question?", author(AUTHOR));

        Document list = list(AUTHOR);

        assertThat(list.select("input[name=item]")).hasSize(1);
        assertThat(list.select("tbody th a").eachText()).containsExactly("My own question?");
        assertThat(list.select(".bar-of-acts button").eachAttr("value")).containsExactly("trash");
        assertThat(list.select(".ways a").eachText()).containsExactly("Desk", "Answers", "Paste a text");
    }

    @Test
    void everyListOffersWhatCanBeDoneThere() {
        ItemId one = published("One question that is public?");
        assertThat(buttons(EDITOR, address())).containsExactly("publish", "withdraw", "archive", "trash");

        clock.pass(Duration.ofMinutes(1));
        filing.archive(one, IMPORT);
        assertThat(buttons(EDITOR, address("state", "archived"))).containsExactly("restore", "trash");
        filing.trash(one, IMPORT);
        assertThat(buttons(EDITOR, address("state", "trashed"))).containsExactly("restore");
        assertThat(buttons(ADMIN, address("state", "trashed"))).containsExactly("restore", "erase");
        assertThat(buttons(AUTHOR, address("state", "trashed"))).isEmpty();
    }

    @Test
    void whatIsRefusedStopsNoneOfTheOthers() {
        ItemId whole = draft("Is this answer whole enough?", IMPORT);
        ItemId broken = contents.save(
                        ExpertAnswers.TYPE, contents.nextId(), 0, ExpertAnswer.asking("Too short"), IMPORT, "")
                .item();
        ItemId there = published("Is this one public already?");

        Response answer = post(EDITOR, "act", "publish", "sort", "title", "item", broken, whole, there, "nonsense");

        assertThat(answer.getStatus()).isEqualTo(422);
        Document report = show((ScreenView) answer.getEntity());
        assertThat(report.select(".refused .entries > li")).hasSize(2);
        assertThat(report.select(".refused a").first().attr("href")).isEqualTo("/admin/answers/" + broken);
        assertThat(report.select(".refused li li").eachText()).anyMatch(reason -> reason.startsWith("quickAnswer: "));
        assertThat(report.select(".refused").text()).contains("It is public already");
        assertThat(report.select(".report:not(.refused) a").attr("href")).isEqualTo("/admin/answers/" + whole);
        assertThat(report.select(".back").attr("href")).isEqualTo("/admin/answers?sort=title");
        assertThat(state(whole)).isEqualTo(State.PUBLISHED);
        assertThat(state(broken)).isEqualTo(State.DRAFT);
    }

    @Test
    void whatIsDoneLeadsBackToTheSameList() {
        ItemId one = published("One question that is public?");
        ItemId two = published("Two questions that are public?");
        clock.pass(Duration.ofMinutes(1));

        Response answer = post(EDITOR, "act", "withdraw", "q", "that", "item", one, two);

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeaderString("Location")).isEqualTo("/admin/answers?q=that");
        assertThat(answer.getHeaderString("Set-Cookie")).contains("actwithdraw");
        assertThat(List.of(state(one), state(two))).containsOnly(State.WITHDRAWN);
    }

    @Test
    void nobodyDoesMoreThanTheirRoleAllowsWhateverIsSent() {
        ItemId others = published("Somebody else's question?");
        ItemId own = draft("My own question, whole as it is?", author(AUTHOR));
        for (Act act : List.of(Act.PUBLISH, Act.WITHDRAW, Act.ARCHIVE, Act.ERASE)) {
            Response answer = post(AUTHOR, "act", act.word(), "sure", "1", "item", others, own);
            assertThat(show((ScreenView) answer.getEntity())
                            .select(".refused li li")
                            .eachText())
                    .as(act.word())
                    .containsOnly("Your role does not allow this with this item.")
                    .hasSize(2);
        }
        post(AUTHOR, "act", "trash", "item", others, own);

        assertThat(state(others)).isEqualTo(State.PUBLISHED);
        assertThat(state(own)).isEqualTo(State.TRASHED);
        assertThat(post(AUTHOR, "act", "restore", "item", own).getStatus()).isEqualTo(303);
        assertThat(acts.act("experts", fields("act", "trash", "item", expert), AUTHOR)
                        .getStatus())
                .isEqualTo(403);
        assertThat(post(EDITOR, "act", "erase", "sure", "1", "item", own).getStatus())
                .isEqualTo(422);
    }

    @Test
    void anExpertInUseStaysAndTheReasonLeadsToTheUsers() {
        published("One question that is public?");

        Response answer = acts.act("experts", fields("act", "trash", "item", expert), EDITOR);

        Document report = show((ScreenView) answer.getEntity());
        assertThat(report.select(".refused").text()).contains("refer to it: 1.");
        assertThat(report.select(".refused p a").attr("href")).isEqualTo("/admin/answers?expert=" + expert);
    }

    @Test
    void beforeAnythingIsErasedItIsAsked() {
        ItemId one = draft("Words to be forgotten for good?", IMPORT);
        filing.trash(one, IMPORT);

        Response question = post(ADMIN, "act", "erase", "state", "trashed", "item", one);
        assertThat(question.getStatus()).isEqualTo(200);
        Document screen = show((ScreenView) question.getEntity());
        assertThat(screen.select("input[name=item]").attr("value")).isEqualTo(one.toString());
        assertThat(state(one)).isEqualTo(State.TRASHED);

        Response done = post(ADMIN, "act", "erase", "state", "trashed", "sure", "1", "item", one);
        assertThat(done.getHeaderString("Location")).isEqualTo("/admin/answers?state=trashed");
        assertThat(contents.item(ExpertAnswers.TYPE, one)).isEmpty();
    }

    @Test
    void nonsenseIsAnsweredWithASentence() {
        assertThat(acts.act("plants", fields("act", "trash"), EDITOR).getStatus())
                .isEqualTo(404);
        assertThat(post(EDITOR, "act", "paint", "item", expert).getStatus()).isEqualTo(404);
        assertThat(post(EDITOR, "act", "trash").getHeaderString("Set-Cookie")).contains("nothingChosen");
        Response gone = post(EDITOR, "act", "publish", "item", contents.nextId());
        assertThat(show((ScreenView) gone.getEntity()).select(".refused li li").text())
                .isEqualTo("It is not there any more.");
    }

    @Test
    void aReviewersDeskShowsWhatWasSentAndWhatIsDueTodayAndAnAuthorsDoesNot() {
        ItemId sent = draft("Sent for review?", author(AUTHOR));
        reviews.send(sent, 1, new Author("Anna"), "");
        ItemId due = draft("Due to be looked at?", author(AUTHOR));
        reviews.plan(
                due,
                Optional.of(LocalDate.ofInstant(clock.instant(), EDITOR.site().zone())));

        Document desk = desk(request(Role.REVIEWER));

        assertThat(desk.select("[aria-labelledby=in-review] .name").eachText()).containsExactly("Sent for review?");
        assertThat(desk.select("[aria-labelledby=in-review] .name").attr("href"))
                .isEqualTo("/admin/answers/" + sent + "/publication");
        assertThat(desk.select("[aria-labelledby=review-due] .name").eachText())
                .containsExactly("Due to be looked at?");
        assertThat(desk(request(Role.AUTHOR)).select("[aria-labelledby=in-review]"))
                .isEmpty();
    }

    @Test
    void theDeskShowsWhatWaits() {
        assertThat(desk(EDITOR).select(".nothing").text()).isEqualTo("Nothing waits for you.");
        draft("My own draft?", author(EDITOR));
        draft("Somebody else's draft?", IMPORT);
        ItemId changed = published("Was this one changed since?");
        save(changed, 1, "Was this one changed since then?");
        ItemId planned = draft("Is this one planned for noon?", IMPORT);
        contents.publish(
                ExpertAnswers.TYPE, planned, 1, Period.from(clock.instant().plus(Duration.ofHours(3))), IMPORT);

        Document desk = desk(EDITOR);

        assertThat(desk.select("#draft").text()).isEqualTo("Your drafts");
        assertThat(desk.select(".waiting .name").eachText())
                .containsExactly("My own draft?", "Was this one changed since then?", "Is this one planned for noon?");
        assertThat(desk.select("time[datetime=2026-03-01T12:00:00Z]")).hasSize(1);
        assertThat(desk.select(".waiting .title a").eachAttr("href"))
                .containsExactly(
                        "/admin/answers?state=draft&mine=on",
                        "/admin/answers?state=modified",
                        "/admin/answers?state=scheduled");
        assertThat(desk.select("form[action=/admin/answers] button").text()).isEqualTo("New answer");
        assertThat(desk(request(Role.REVIEWER)).select(".waiting .name").eachText())
                .containsExactly("My own draft?");
    }

    @Test
    void everyWordIsInTheLanguageOfTheReader() {
        published("Why do I wake at three?");
        AdminRequest german = AdminRequests.request(
                "/admin/answers",
                Locale.GERMANY,
                Optional.of(new SignedIn(AdminRequests.account(Role.EDITOR), new SessionId(new UUID(3, 4)))));

        Document list = list(german);

        assertThat(list.select("h1").text()).isEqualTo("Antworten");
        assertThat(list.select("tbody tr").text()).contains("Veröffentlicht", "Englisch");
    }

    private static AdminRequest request(Role role) {
        return AdminRequests.of(AdminRequests.account(role));
    }

    private static Author author(AdminRequest request) {
        Account account = request.account();
        return new Author(account.name(), Optional.of(account.id().toString()));
    }

    private ItemId draft(String question, Author by) {
        Revision<ExpertAnswer> saved =
                contents.save(ExpertAnswers.TYPE, contents.nextId(), 0, answer(question), by, "");
        return saved.item();
    }

    private ItemId published(String question) {
        ItemId id = draft(question, IMPORT);
        contents.publish(ExpertAnswers.TYPE, id, 1, Period.from(clock.instant()), IMPORT);
        return id;
    }

    private ExpertAnswer answer(String question) {
        return ExpertAnswer.asking(question)
                .with()
                .quickAnswer("Wait a little, then get up and read until you are tired again.")
                .language("en")
                .expert(expert)
                .build();
    }

    private void save(ItemId id, int revision, String question) {
        contents.save(ExpertAnswers.TYPE, id, revision, answer(question), IMPORT, "");
    }

    private State state(ItemId id) {
        return contents.item(ExpertAnswers.TYPE, id).orElseThrow().state();
    }

    private Document list(AdminRequest request) {
        return list(request, address());
    }

    private Document list(AdminRequest request, ListAddress address) {
        return show(lists.list(ListedType.ANSWERS, address, request));
    }

    private Document desk(AdminRequest request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), request.site().zone());
        return show(DeskScreen.of(new Waiting(overview, reviews, today, request).sections(), request));
    }

    private List<String> buttons(AdminRequest request, ListAddress address) {
        return list(request, address).select(".bar-of-acts button").eachAttr("value");
    }

    private Response post(AdminRequest request, Object... fields) {
        return acts.act("answers", fields(fields), request);
    }

    /** Names and values by turns; what follows "item" are all items. */
    private static MultivaluedMap<String, String> fields(Object... namesAndValues) {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        List<String> all = Arrays.stream(namesAndValues).map(Object::toString).toList();
        int items = all.indexOf("item");
        for (int i = 0; i < (items < 0 ? all.size() : items); i += 2) {
            fields.add(all.get(i), all.get(i + 1));
        }
        if (items >= 0) {
            fields.put("item", all.subList(items + 1, all.size()));
        }
        return fields;
    }

    private static ListAddress address(String... namesAndValues) {
        return ListAddress.of(fields((Object[]) namesAndValues));
    }

    private static Document show(ScreenView view) {
        return Jsoup.parse(new String(VIEWS.render(view), StandardCharsets.UTF_8));
    }
}
