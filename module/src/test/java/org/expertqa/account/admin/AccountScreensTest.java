package org.expertqa.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.expertqa.Samples;
import org.expertqa.account.Account;
import org.expertqa.account.Client;
import org.expertqa.account.InvitationToken;
import org.expertqa.account.Password;
import org.expertqa.account.PasswordProblem;
import org.expertqa.account.Role;
import org.expertqa.account.Session;
import org.expertqa.account.SessionId;
import org.expertqa.account.SignedIn;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.AdminRequests;
import org.expertqa.admin.Reply;
import org.expertqa.admin.ReturnPath;
import org.expertqa.view.Assets;
import org.expertqa.view.ScreenView;
import org.expertqa.view.ScreenViews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on the screens of accounts, whatever somebody typed. */
class AccountScreensTest {

    private static final ScreenViews VIEWS = new ScreenViews(Samples.site(), () -> new Assets(""));
    /** A script is a file of ours in the head. */
    private static final String NOT_OURS = "body script, script:not([src^=/assets/]), script:not(:empty)";

    private static final Instant AT = Instant.parse("2026-03-04T05:06:07Z");

    @ParameterizedTest
    @MethodSource("hostileNames")
    void aNameIsShownAsItWasTyped(String name) {
        for (ScreenView view : everyScreen(name)) {
            Document screen = show(view);

            assertThat(screen.text()).as(view.template()).doesNotContain("49", "&lt;", "&amp;");
            assertThat(screen.select(NOT_OURS + ", img, svg, iframe, style, [onerror], [onload]"))
                    .as(view.template())
                    .isEmpty();
        }
        assertThat(show(AccountsScreen.of(List.of(AdminRequests.account(name, Role.AUTHOR)), admin()))
                        .select("tbody th a")
                        .text())
                .isEqualTo(name);
        assertThat(show(account(name)).select("input[name=name]").attr("value")).isEqualTo(name);
        assertThat(show(account(name)).title()).startsWith(name);
    }

    static Stream<String> hostileNames() {
        return Stream.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)' autofocus='",
                "</title><svg onload=alert(1)>",
                "#set($x = 7 * 7)$x ${7*7} $screen.getClass()",
                "{{7*7}} <%= 7*7 %>",
                "## not a comment",
                "Müller & Söhne <b>",
                "\u0627\u0644\u0627\u0633\u0645 <i>");
    }

    @Test
    void anErrorStandsBesideItsFieldAndTheWordsAreKept() {
        AdminRequest request = AdminRequests.ofNobody("/admin/set-up/x");
        SetUpForm form = new SetUpForm("", "nobody", new Password("short"));
        Document screen = show(SetUpScreen.again("x", form, form.problems(request.text()), request));

        assertThat(screen.select("[role=alert] a").eachAttr("href")).containsExactly("#name", "#email", "#password");
        assertThat(screen.select("[role=alert]").hasAttr("autofocus")).isTrue();
        assertThat(screen.select("#email").attr("value")).isEqualTo("nobody");
        assertThat(screen.select("#email").attr("aria-invalid")).isEqualTo("true");
        assertThat(screen.select("#email").attr("aria-describedby")).isEqualTo("email-error");
        assertThat(screen.select("#email-error").text()).contains("name@example.org");
        assertThat(screen.select("#password").attr("value")).isEmpty();
    }

    @Test
    void aPasswordIsNeverSentBack() {
        AdminRequest request = AdminRequests.ofNobody("/admin/set-up/x");
        SetUpForm form = new SetUpForm("Alma", "alma@example.org", new Password("so secret a word"));
        ScreenView view =
                SetUpScreen.again("x", form, FormProblems.password(PasswordProblem.COMMON, request.text()), request);

        assertThat(html(view)).doesNotContain("so secret a word");
        assertThat(show(view).select("#password").attr("aria-describedby")).isEqualTo("password-hint password-error");
    }

    @Test
    void thePresentSessionIsNotEndedFromTheList() {
        Document own = show(ownAccount());

        assertThat(own.select("tbody tr")).hasSize(2);
        assertThat(own.select("tbody tr").get(0).select("form")).isEmpty();
        assertThat(own.select("tbody tr").get(1).select("form").attr("action"))
                .isEqualTo("/admin/own-account/sessions/" + session(5).id() + "/revocation");
        assertThat(own.select("tbody th").eachText()).allMatch(text -> text.startsWith("Firefox on Linux"));
    }

    @Test
    void everyScreenIsInTheLanguageOfTheReader() {
        AdminRequest german = AdminRequests.request("/admin/sign-in", Locale.GERMANY, Optional.empty());
        Document screen = show(SignInScreen.of("", ReturnPath.DESK, Optional.empty(), german));

        assertThat(screen.select("html").attr("lang")).isEqualTo("de");
        assertThat(screen.select("h1").text()).isEqualTo("Anmelden");
    }

    @Test
    void everyScreenIsOfOneMakeAndInNoSearchEngine() {
        for (ScreenView view : everyScreen("Alma")) {
            Document screen = show(view);

            assertThat(screen.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(screen.select("h1")).as(view.template()).hasSize(1);
            assertThat(screen.select("main")).hasSize(1);
            assertThat(screen.select("a[href^=http], [style], " + NOT_OURS)).isEmpty();
            assertThat(screen.select("input:not([type=hidden]):not([hidden])"))
                    .as(view.template())
                    .allMatch(input ->
                            !screen.select("label[for=" + input.id() + "]").isEmpty());
        }
    }

    @Test
    void whatIsEmptyIsAskedForAndTheMistakesAreCounted() {
        AdminRequest request = AdminRequests.ofNobody("/admin/set-up/x");
        SetUpForm form = new SetUpForm(" ", "alma@example.org", new Password(""));
        Document screen = show(SetUpScreen.again("x", form, form.problems(request.text()), request));

        assertThat(screen.select("[role=alert] h2").text()).isEqualTo("2 things are not right yet");
        assertThat(screen.select(".error").eachText()).containsExactly("Type your name.", "Choose a password.");
        assertThat(show(SignInScreen.of("x", ReturnPath.DESK, Optional.of("Wrong."), request))
                        .select("[role=alert] h2")
                        .text())
                .isEqualTo("1 thing is not right yet");
    }

    @Test
    void whoHasToWaitHasMadeNoMistake() {
        AdminRequest request = AdminRequests.ofNobody("/admin/sign-in");
        Document screen = show(SignInScreen.waiting("alma@example.org", ReturnPath.DESK, "Wait a minute.", request));

        assertThat(screen.select("[role=alert]").text()).isEqualTo("Wait a minute.");
        assertThat(screen.select("[aria-invalid], .error")).isEmpty();
        assertThat(screen.select("#email").attr("value")).isEqualTo("alma@example.org");
    }

    @Test
    void whatIsTypedAsAPasswordIsPrintedNowhere() {
        assertThat(new SetUpForm("Alma", "alma@example.org", new Password("so secret a word")))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void toDisableAnAccountIsAskedFirst() {
        Document account = show(account("Ben"));
        Document question = show(DisableScreen.of(AdminRequests.account("Ben", Role.AUTHOR), admin()));

        assertThat(account.select("form[action$=disabling]")).isEmpty();
        assertThat(account.select("a[href$=disabling]")).hasSize(1);
        assertThat(question.select("h1").text()).isEqualTo("Disable the account of Ben?");
        assertThat(question.select("main form").attr("action"))
                .isEqualTo(account.select("a[href$=disabling]").attr("href"));
    }

    @Test
    void whatOnlyAScriptDoesIsHiddenWithoutIt() {
        AdminRequest nobody = AdminRequests.ofNobody("/admin/set-up/x");
        Document setUp = show(SetUpScreen.empty("x", nobody));

        assertThat(setUp.select("button[data-shows=password]").hasAttr("hidden"))
                .isTrue();
        assertThat(setUp.select("script").attr("src")).startsWith("/assets/").contains("password");
        assertThat(setUp.select("main").text()).contains("user add");
    }

    private static List<ScreenView> everyScreen(String name) {
        AdminRequest nobody = AdminRequests.ofNobody("/admin/sign-in");
        Account account = AdminRequests.account(name, Role.ADMIN);
        AdminRequest signedIn = AdminRequests.of(account);
        InvitationToken token = new InvitationToken("token");
        return List.of(
                SetUpScreen.again("x", new SetUpForm(name, name, new Password("")), List.of(), nobody),
                SignInScreen.of(name, ReturnPath.of(name), Optional.of(name), nobody),
                PasswordScreen.of("x", account, List.of(), nobody),
                AccountsScreen.of(List.of(account), signedIn),
                AddAccountScreen.of(new AccountForm(name, name, name), List.of(), signedIn),
                account(name),
                DisableScreen.of(account, signedIn),
                ownAccount(name),
                (ScreenView) LinkScreen.invitation(account, token, signedIn).getEntity(),
                (ScreenView) Reply.denied(signedIn).getEntity());
    }

    private static AdminRequest admin() {
        return AdminRequests.of(AdminRequests.account(Role.ADMIN));
    }

    private static ScreenView account(String name) {
        return AccountView.of(AdminRequests.account(name, Role.AUTHOR), List.of(session(4)))
                .view(admin());
    }

    private static ScreenView ownAccount() {
        return ownAccount("Alma");
    }

    private static ScreenView ownAccount(String name) {
        AdminRequest request = AdminRequests.of(AdminRequests.account(name, Role.AUTHOR));
        SessionId own = request.signedIn().map(SignedIn::session).orElseThrow();
        return OwnAccountView.of(request, List.of(session(own), session(5)))
                .named(name, List.of())
                .view(request);
    }

    private static Session session(long number) {
        return session(new SessionId(new UUID(3, number)));
    }

    private static Session session(SessionId id) {
        Client client = new Client("192.0.2.1", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0");
        return new Session(id, AdminRequests.account(Role.AUTHOR).id(), client, AT, AT, AT);
    }

    private static String html(ScreenView view) {
        return new String(VIEWS.render(view), StandardCharsets.UTF_8);
    }

    private static Document show(ScreenView view) {
        return Jsoup.parse(html(view));
    }
}
