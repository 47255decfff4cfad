package org.expertqa.answer.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.account.Account;
import org.expertqa.account.Actor;
import org.expertqa.account.EmailAddress;
import org.expertqa.account.Role;
import org.expertqa.account.SessionId;
import org.expertqa.account.SignedIn;
import org.expertqa.account.storage.AccountAuditRows;
import org.expertqa.account.storage.StoredAccounts;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.AdminRequests;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Mentions;
import org.expertqa.content.Period;
import org.expertqa.content.Revision;
import org.expertqa.content.WorkingCopies;
import org.expertqa.content.storage.StoredContents;
import org.expertqa.content.storage.StoredWorkingCopies;
import org.expertqa.db.Database;
import org.expertqa.db.TestDatabases;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;
import org.expertqa.view.Assets;
import org.expertqa.view.ScreenView;
import org.expertqa.view.ScreenViews;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The editor on a real database, asked as the server asks it, with the screens that it answers. */
final class EditorAtWork {

    private static final ScreenViews SCREENS = new ScreenViews(Samples.site(), () -> new Assets(""));
    private static final VelocityViews PAGES = new VelocityViews(Samples.site(), Theme.NONE, false);

    final TestClock clock = new TestClock();
    private final Database database = TestDatabases.migratedCopy();
    final StoredContents contents = new StoredContents(database, clock);
    final WorkingCopies copies = new StoredWorkingCopies(database, clock);
    final Account alma = account("alma@example.org", "Alma Berg", Role.EDITOR);
    final Account ben = account("ben@example.org", "Ben Ode", Role.AUTHOR);

    private final AnswerEditor editor = new AnswerEditor(contents, copies, clock);
    private final EditorDesk desk = new EditorDesk(editor, contents);
    private final EditorView view = new EditorView(contents, contents, clock);
    private final FormActs forms = new FormActs(desk, editor, view, contents);
    private final EditorController controller = new EditorController(
            desk,
            view,
            new SavingActs(desk, editor, view, forms, new Conflicts(contents, editor, desk), contents, clock),
            forms);
    private final WorkingCopyController keeping = new WorkingCopyController(desk, editor, forms, clock);
    private final AdviceController advising = new AdviceController(desk, view);
    private final AnswerPreviewController previewing = new AnswerPreviewController(
            desk, new AnswerPreview(contents, Mentions.in(contents), Samples.site(), PAGES, clock));

    /** The people and the topic of the samples, which answers refer to. */
    EditorAtWork withSamples() {
        publish(Experts.TYPE, Samples.DR_LIND, Samples.drLind());
        publish(Experts.TYPE, Samples.JONAS_WEBER, Samples.jonasWeber());
        publish(Topics.TYPE, Samples.SLEEP, Samples.sleepTopic());
        publish(ExpertAnswers.TYPE, Samples.SAVINGS, Samples.savingsFirst());
        return this;
    }

    private <T> void publish(ContentType<T> type, ItemId id, T content) {
        Author import_ = Author.IMPORT;
        contents.save(type, id, 0, content, import_, "");
        contents.publish(type, id, 1, Period.from(clock.instant()), import_);
    }

    ItemId stored(ExpertAnswer answer, Account by) {
        ItemId id = contents.nextId();
        contents.save(ExpertAnswers.TYPE, id, 0, answer, author(by), "");
        return id;
    }

    /** A new answer as the button makes it. */
    ItemId begun(Account by) {
        Response answer = new NewAnswerController(editor).begin(http(by));
        String path = answer.getHeaderString("Location");
        return ItemId.of(path.substring(path.lastIndexOf('/') + 1));
    }

    Revision<ExpertAnswer> latest(ItemId id) {
        return contents.latest(ExpertAnswers.TYPE, id).orElseThrow();
    }

    Response show(Account who, String id) {
        return controller.show(http(who), id);
    }

    Document screen(Account who, ItemId id) {
        return screen(show(who, id.toString()));
    }

    FilledForm form(Account who, ItemId id) {
        return FilledForm.of(screen(who, id));
    }

    Response press(Account who, ItemId id, FilledForm form, String act) {
        return controller.act(http(who), id.toString(), form.with("do", act).fields());
    }

    Response keep(Account who, ItemId id, MultivaluedMap<String, String> fields) {
        return keeping.keep(http(who), id.toString(), fields);
    }

    Response discard(Account who, ItemId id) {
        return keeping.discard(http(who), id.toString());
    }

    String advice(Account who, ItemId id, FilledForm form) {
        Response answer = advising.advise(http(who), id.toString(), form.fields());
        return new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
    }

    Document preview(Account who, ItemId id, FilledForm form) {
        Response answer = previewing.asTyped(http(who), id.toString(), form.fields());
        return Jsoup.parse(new String(PAGES.render((View) answer.getEntity()), StandardCharsets.UTF_8));
    }

    static String html(Response answer) {
        return new String(SCREENS.render((ScreenView) answer.getEntity()), StandardCharsets.UTF_8);
    }

    static Document screen(Response answer) {
        return Jsoup.parse(html(answer));
    }

    static Author author(Account account) {
        return new Author(account.name(), Optional.of(account.id().toString()));
    }

    private static HttpServletRequest http(Account account) {
        AdminRequest request = AdminRequests.request(
                "/admin/answers",
                Locale.UK,
                Optional.of(new SignedIn(account, SessionId.of(account.id().toString()))));
        return (HttpServletRequest) Proxy.newProxyInstance(
                EditorAtWork.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getAttribute") ? request : null);
    }

    private Account account(String email, String name, Role role) {
        return new StoredAccounts(database, clock, new AccountAuditRows(database, clock))
                .add(new EmailAddress(email), name, role, Actor.COMMAND_LINE);
    }
}
