package org.expertqa.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.account.Actor;
import org.expertqa.account.Client;
import org.expertqa.account.Permission;
import org.expertqa.account.RoleTable;
import org.expertqa.account.SignedIn;
import org.expertqa.config.Site;
import org.expertqa.content.Author;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Frame.Way;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/**
 * A request to the screens as the door has understood it.
 *
 * @param path what is asked for, without the context path
 * @param notice the name of what the request before this one has done
 */
public record AdminRequest(
        Site site,
        Locale language,
        String path,
        boolean reads,
        boolean secure,
        Client client,
        Optional<SignedIn> signedIn,
        Optional<String> notice) {

    /** The request attribute by which the door hands it on. */
    public static final String ATTRIBUTE = "org.expertqa.admin.request";

    /** The request that a controller was asked by. */
    public static AdminRequest of(HttpServletRequest request) {
        return (AdminRequest) request.getAttribute(ATTRIBUTE);
    }

    /** Who is signed in, for those whom the gate has let in. */
    public Account account() {
        return signedIn.orElseThrow().account();
    }

    /** The same, as whoever does something. */
    public Actor actor() {
        return Actor.of(account(), client.address());
    }

    /** The same, as whoever saves or publishes something. */
    public Author author() {
        return new Author(account().name(), Optional.of(account().id().toString()));
    }

    public boolean may(Permission permission) {
        return signedIn.filter(who -> RoleTable.allows(who.account(), permission))
                .isPresent();
    }

    public Messages text() {
        return Messages.ofScreens(ScreenLanguage.ofWords(language));
    }

    /** Words in the language of the site, for what is written down and stays. */
    public Messages textOfSite() {
        return Messages.ofScreens(ScreenLanguage.ofWords(ScreenLanguage.of(List.of(site.language()))));
    }

    public SessionCookie cookie() {
        return new SessionCookie(secure, site.contextPath());
    }

    NoticeCookie noticeCookie() {
        return new NoticeCookie(secure, site.contextPath());
    }

    /** The screen to sign in, which leads back to where somebody wanted to go. */
    String wayThroughSignIn() {
        return reads ? ReturnPath.of(path).throughSignIn() : ReturnPath.DESK.throughSignIn();
    }

    /** What stands around a screen of this title. */
    public Frame frame(String title) {
        return new Frame(
                title,
                signedIn.map(who -> who.account().name()),
                signedIn.isPresent() ? ways() : List.of(),
                notice.flatMap(name -> text().find("notice." + name)),
                List.of());
    }

    public ScreenView view(String template, AdminScreen screen) {
        return new ScreenView(template, screen, ScreenLanguage.ofWords(language));
    }

    private List<Way> ways() {
        List<Way> ways = new ArrayList<>();
        ways.add(way("admin.desk", "/admin", path.equals("/admin") || path.equals("/admin/")));
        addWay(ways, Permission.READ_DESK, "admin.answers", "/admin/answers");
        addWay(ways, Permission.MANAGE_EXPERTS, "admin.experts", "/admin/experts");
        addWay(ways, Permission.MANAGE_TOPICS, "admin.topics", "/admin/topics");
        addWay(ways, Permission.CREATE_ITEM, "admin.paste", "/admin/paste");
        addWay(ways, Permission.REVIEW, "admin.reviews", "/admin/reviews");
        addWay(ways, Permission.MANAGE_ACCOUNTS, "admin.accounts", "/admin/accounts");
        return ways;
    }

    private void addWay(List<Way> ways, Permission needed, String key, String to) {
        if (may(needed)) {
            ways.add(way(key, to, path.startsWith(to)));
        }
    }

    private Way way(String key, String to, boolean current) {
        return new Way(text().get(key), site.path(to), current);
    }
}
