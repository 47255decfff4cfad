package org.expertqa.web;

import java.time.Duration;
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
import org.expertqa.view.ScreenViews;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;

/** What visitors are served from: the open installation, its pages kept ready, its search, its templates and their files. */
public final class OpenSite implements AutoCloseable {

    private static final int REHEARSED = 20;
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);
    private final Installation installation;
    private final Site site;
    private final PageCache pages;
    private final Mentions mentions;
    private final VelocityViews views;
    private final ScreenViews screens;
    private final Rehearsals rehearsals;
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
        this.screens = new ScreenViews(site, views::assets);
        this.rehearsals = new Rehearsals(views, this::everyPage, AFTER_A_FAILURE);
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

    ScreenViews screens() {
        return screens;
    }

    /** What is broken in the installation's templates, as far as it is known. */
    List<String> templateFaults() {
        return views.faults();
    }

    private List<View> everyPage() {
        return new EveryPage(installation.contents(), site, views, REHEARSED)
                .views(installation.clock().instant());
    }

    AnswerSearch search() {
        return search.<AnswerSearch>map(index -> index).orElseGet(NoSearch::new);
    }

    /** Lets the search open its index, or build it, and templates be rehearsed, beside what visitors do. */
    void start() {
        search.ifPresent(IndexedSearch::start);
        rehearsals.begin();
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
        rehearsals.close();
        search.ifPresent(IndexedSearch::close);
        installation.close();
    }
}
