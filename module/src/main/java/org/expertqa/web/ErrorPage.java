package org.expertqa.web;

import java.util.Set;
import org.expertqa.config.Site;
import org.expertqa.view.Head;
import org.expertqa.view.Messages;
import org.expertqa.view.SitePage;
import org.expertqa.view.View;

/** What a visitor sees when a page can not be shown: what happened in plain words, and where to go from here. */
public record ErrorPage(Head head, int status, String heading, String explanation) implements SitePage {

    private static final Set<Integer> EXPLAINED = Set.of(400, 404, 405, 410, 500, 503);

    /** The page for a status; one without words of its own is explained by its class. It has no canonical address. */
    public static ErrorPage of(int status, Messages text, Site site) {
        int explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
        String heading = text.get("error." + explained + ".heading");
        Head head = Head.of(heading, "", "").indexed(false);
        return new ErrorPage(head, status, heading, text.get("error." + explained + ".explanation"));
    }

    /** The page as a view in the site's language. */
    public static View view(int status, Site site) {
        return View.of("web/error", of(status, Messages.in(site.language()), site), site.language());
    }
}
