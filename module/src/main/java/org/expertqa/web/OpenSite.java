package org.expertqa.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.expertqa.answer.site.SectionTemplates;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Site;
import org.expertqa.content.Mentions;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.NoSearch;
import org.expertqa.search.index.IndexedSearch;
import org.expertqa.search.index.IndexedSearch.Followed;
import org.expertqa.view.Assets;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;

/** What visitors are served from: the open installation, its pages kept ready, its search, its templates and their files. */
public final class OpenSite implements AutoCloseable {

    private static final Logger LOG = System.getLogger("org.expertqa.web");
    private static final int REHEARSED = 20;
    private final Installation installation;
    private final Site site;
    private final PageCache pages;
    private final Mentions mentions;
    private final VelocityViews views;
    private final Optional<IndexedSearch> search;

    OpenSite(Installation installation, String contextPath) {
        Config config = installation.config();
        this.installation = installation;
        this.site = config.site(contextPath);
        ChangeFollower follower = new ChangeFollower(installation.changes(), installation.clock());
        installation.database().afterCommit(follower::changed);
        this.pages = new PageCache(config.pageCacheMegabytes(), follower);
        this.mentions = new KeptMentions(installation.contents(), follower);
        this.views = new VelocityViews(site, Theme.in(config.templates(), SectionTemplates.names()), config.dev());
        this.search = config.search() ? Optional.of(indexedSearch(installation, pages)) : Optional.empty();
        search.ifPresent(index -> installation.database().afterCommit(index::changed));
    }

    private static IndexedSearch indexedSearch(Installation installation, PageCache pages) {
        Config config = installation.config();
        Followed followed = new Followed(
                installation.contents(),
                installation.changes(),
                installation.related(),
                installation.clock(),
                config.language(),
                pages::dropPagesOf);
        return config.searchServer()
                .map(server -> IndexedSearch.onServer(server, followed))
                .orElseGet(() -> IndexedSearch.inHome(config.home(), followed));
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

    /**
     * What is broken in the installation's templates. When they have changed, some pages of each kind are rendered first; a
     * page that can not be made for another reason is told where somebody asks for it, and spoils no probe.
     */
    List<String> templateFaults() {
        try {
            views.rehearse(() -> everyPage().views(installation.clock().instant()));
        } catch (IllegalStateException e) {
            LOG.log(Level.WARNING, "The templates could not be rehearsed with every page: {0}", e.getMessage());
        }
        return views.faults();
    }

    private EveryPage everyPage() {
        return new EveryPage(installation.contents(), installation.related(), site, views, REHEARSED);
    }

    AnswerSearch search() {
        return search.<AnswerSearch>map(index -> index).orElseGet(NoSearch::new);
    }

    /** Lets the search open its index, or build it, beside what visitors do; nothing where it is switched off. */
    void startSearch() {
        search.ifPresent(IndexedSearch::start);
    }

    /** What keeps the search from finding what there is, in a sentence for an operator. */
    Optional<String> searchTrouble() {
        return search.flatMap(IndexedSearch::trouble);
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
        search.ifPresent(IndexedSearch::close);
        installation.close();
    }
}
