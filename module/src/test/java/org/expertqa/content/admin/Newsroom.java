package org.expertqa.content.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.Accounts;
import org.expertqa.account.Actor;
import org.expertqa.account.Client;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.account.SessionId;
import org.expertqa.account.SignedIn;
import org.expertqa.account.storage.AccountAuditRows;
import org.expertqa.account.storage.StoredAccounts;
import org.expertqa.admin.AdminRequest;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Period;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.Resolution;
import org.expertqa.content.Reviews;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.content.storage.StoredPreviewLinks;
import org.expertqa.content.storage.StoredReviews;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;
import org.expertqa.view.Assets;
import org.expertqa.view.ScreenView;
import org.expertqa.view.ScreenViews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A real database in London with an answer of an author, and the doors of the workflow, wired as the application wires them. */
public final class Newsroom implements AutoCloseable {

    static final Instant BEFORE = Instant.parse("2026-03-28T10:00:00Z");
    private static final Author EDITOR = new Author("editor");

    final TestClock clock = new TestClock();
    final Database database = TestDatabases.migratedCopy();
    public final StoredContents contents = new StoredContents(database, clock);
    final Reviews reviews = new StoredReviews(database, clock);
    public final PreviewLinks links = new StoredPreviewLinks(database, clock);
    public final Accounts accounts = new StoredAccounts(database, clock, new AccountAuditRows(database, clock));
    public final Account author;
    public final ItemId answer;
    private final Site site = Samples.site();
    private final ScreenViews views = new ScreenViews(site, () -> new Assets(""));
    private final PublicationItems items = new PublicationItems(contents);
    private final ReviewParts parts = new ReviewParts(reviews, links, clock);
    private final PublicationViews publicationViews = new PublicationViews(contents, contents, parts, clock);
    final PublicationController publication =
            new PublicationController(items, publicationViews, contents, contents, clock);
    final ReviewController review = new ReviewController(items, publicationViews, reviews);
    final ReviewDayController day = new ReviewDayController(items, publicationViews, reviews, parts);
    final ReviewsController queue = new ReviewsController(reviews, parts);
    final PreviewLinkController previewLinks = new PreviewLinkController(items, links);

    public Newsroom() {
        clock.setTo(BEFORE);
        author = account("Anna", Role.AUTHOR);
        contents.save(Experts.TYPE, Samples.DR_LIND, 0, Samples.drLind(), EDITOR, "");
        contents.publish(Experts.TYPE, Samples.DR_LIND, 1, Period.from(BEFORE), EDITOR);
        contents.save(Topics.TYPE, Samples.SLEEP, 0, Samples.sleepTopic(), EDITOR, "");
        answer = contents.nextId();
        save(0, Samples.sleepAtThree());
    }

    public Site site() {
        return site;
    }

    public TestClock clock() {
        return clock;
    }

    /** Anna saves her answer. */
    public int save(int expected, ExpertAnswer content) {
        Author anna = new Author(author.name(), Optional.of(author.id().toString()));
        return contents.save(ExpertAnswers.TYPE, answer, expected, content, anna, "")
                .number();
    }

    public Account account(String name, Role role) {
        String address = name.toLowerCase(Locale.ROOT) + contents.nextId() + "@example.org";
        return accounts.add(new EmailAddress(address), name, role, Actor.COMMAND_LINE);
    }

    HttpServletRequest as(Account account) {
        return as(account, Locale.UK);
    }

    HttpServletRequest as(Account account, Locale language) {
        AdminRequest request = new AdminRequest(
                site,
                language,
                "/admin/answers",
                true,
                false,
                new Client("192.0.2.1", "Firefox"),
                Optional.of(new SignedIn(account, new SessionId(new UUID(3, 4)))),
                Optional.empty());
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getAttribute") ? request : null);
    }

    HttpServletRequest as(Role role) {
        return as(account("Somebody", role));
    }

    Response publish(String... fields) {
        return publication.publish(as(Role.EDITOR), "answers", answer.toString(), form(fields));
    }

    Document screen(Account account) {
        return show(publication.publication(as(account), "answers", answer.toString()));
    }

    Document screen() {
        return screen(account("Ed", Role.EDITOR));
    }

    Document show(Response response) {
        return show((ScreenView) response.getEntity());
    }

    Document show(ScreenView view) {
        return Jsoup.parse(new String(views.render(view), StandardCharsets.UTF_8));
    }

    Optional<Live<ExpertAnswer>> live(String at) {
        return contents.live(ExpertAnswers.TYPE, answer, Instant.parse(at))
                        instanceof Resolution.Found<ExpertAnswer> found
                ? Optional.of(found.live())
                : Optional.empty();
    }

    private static MultivaluedMap<String, String> form(String... fields) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.putSingle(fields[i], fields[i + 1]);
        }
        return form;
    }

    @Override
    public void close() {
        database.close();
    }
}
