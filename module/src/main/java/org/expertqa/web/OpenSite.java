package org.expertqa.web;

import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Site;
import org.expertqa.content.Mentions;
import org.expertqa.view.Assets;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;

/** What visitors are served from: the open installation, its pages kept ready, its templates and their files. */
public final class OpenSite {

    private final Installation installation;
    private final Site site;
    private final PageCache pages;
    private final Mentions mentions;
    private final VelocityViews views;

    OpenSite(Installation installation, String contextPath) {
        Config config = installation.config();
        this.installation = installation;
        this.site = config.site(contextPath);
        ChangeFollower follower = new ChangeFollower(installation.changes(), installation.clock());
        installation.database().afterCommit(follower::changed);
        this.pages = new PageCache(config.pageCacheMegabytes(), follower);
        this.mentions = new KeptMentions(installation.contents(), follower);
        this.views = new VelocityViews(site, Theme.in(config.templates()), config.dev());
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

    Assets assets() {
        return views.assets();
    }

    Mentions mentions() {
        return mentions;
    }

    PageCache pages() {
        return pages;
    }
}
