package org.expertqa.web;

import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Site;
import org.expertqa.content.Mentions;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.index.HomeSearch;
import org.expertqa.view.Assets;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;

/** What visitors are served from: the open installation, its pages kept ready, its search, its templates and their files. */
public final class OpenSite implements AutoCloseable {

    private final Installation installation;
    private final Site site;
    private final PageCache pages;
    private final Mentions mentions;
    private final VelocityViews views;
    private final HomeSearch search;

    OpenSite(Installation installation, String contextPath) {
        Config config = installation.config();
        this.installation = installation;
        this.site = config.site(contextPath);
        ChangeFollower follower = new ChangeFollower(installation.changes(), installation.clock());
        installation.database().afterCommit(follower::changed);
        this.pages = new PageCache(config.pageCacheMegabytes(), follower);
        this.mentions = new KeptMentions(installation.contents(), follower);
        this.views = new VelocityViews(site, Theme.in(config.templates()), config.dev());
        this.search = new HomeSearch(
                config.home(),
                installation.contents(),
                installation.changes(),
                installation.related(),
                installation.clock(),
                config.language(),
                pages::dropPagesOf);
        installation.database().afterCommit(search::changed);
    }

    public Installation installation() {
        return installation;
    }

    public Site site() {
        return site;
    }

    public VelocityViews views() {
        return views;
    }

    AnswerSearch search() {
        return search;
    }

    /** Lets the search open its index, or build it, beside what visitors do. */
    void startSearch() {
        search.start();
    }

    Assets assets() {
        return views.assets();
    }

    Mentions mentions() {
        return mentions;
    }

    PageCache pages() {
        return pages;
    }

    @Override
    public void close() {
        search.close();
        installation.close();
    }
}
