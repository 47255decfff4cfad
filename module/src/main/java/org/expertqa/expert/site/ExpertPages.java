package org.expertqa.expert.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.config.Site;
import org.expertqa.content.Filter;
import org.expertqa.content.Live;
import org.expertqa.expert.Credential;
import org.expertqa.expert.Expert;
import org.expertqa.feed.Feed;
import org.expertqa.feed.Feeds;
import org.expertqa.representation.Document;
import org.expertqa.site.Addresses;
import org.expertqa.site.AnswerList;
import org.expertqa.site.AnswerLists;
import org.expertqa.site.Excerpt;
import org.expertqa.site.ExpertCard;
import org.expertqa.site.Link;
import org.expertqa.site.Node;
import org.expertqa.site.PageNodes;
import org.expertqa.site.PersonName;
import org.expertqa.view.DateText;
import org.expertqa.view.Head;
import org.expertqa.view.JsonLd;
import org.expertqa.view.PageLanguage;
import org.expertqa.view.View;

/** Makes the page of a live expert. */
@Dependent
public class ExpertPages {

    private static final int DESCRIPTION = 160;
    private final Site site;
    private final AnswerLists lists;
    private final Feeds feeds;

    @Inject
    public ExpertPages(Site site, AnswerLists lists, Feeds feeds) {
        this.site = site;
        this.lists = lists;
        this.feeds = feeds;
    }

    public View view(Live<Expert> expert, String after, Instant at) {
        Locale language = PageLanguage.locale(expert.content().language(), site.language());
        String path = Addresses.expert(expert.slug());
        AnswerList answers = lists.list(Filter.liveAt(at).refersTo(expert.id()), after, path, language);
        return View.of("expert/site/page", page(expert, answers, language, after.isEmpty()), language);
    }

    /** The expert's latest answers, for feed readers. */
    public Document feed(Live<Expert> expert, Instant at) {
        return feeds.document(feed(expert), at);
    }

    private Feed feed(Live<Expert> live) {
        Expert expert = live.content();
        return new Feed(
                PersonName.of(expert).full(),
                expert.bio(),
                Addresses.feed(Addresses.expert(live.slug())),
                Addresses.expert(live.slug()),
                PageLanguage.locale(expert.language(), site.language()),
                Optional.of(live.id()));
    }

    private ExpertPage page(Live<Expert> live, AnswerList answers, Locale language, boolean first) {
        Expert expert = live.content();
        ExpertCard card = ExpertCard.of(live, site, language);
        Head head = Head.of(
                        card.name().full(),
                        Excerpt.of(expert.bio(), DESCRIPTION),
                        site.url(Addresses.expert(live.slug())))
                .profile()
                .indexed(first)
                .alternates(List.of(feed(live).alternate(site)))
                .image(expert.photo()
                        .flatMap(photo -> Addresses.media(photo.asset()))
                        .map(site::url))
                .structuredData(profile(live, language));
        List<ExpertPage.Qualification> credentials = expert.credentials().stream()
                .map(credential -> qualification(credential, language))
                .toList();
        return new ExpertPage(head, card, expert.knowsAbout(), credentials, answers);
    }

    private static ExpertPage.Qualification qualification(Credential credential, Locale language) {
        return new ExpertPage.Qualification(
                Link.outside(credential.name(), credential.url()),
                credential.issuer(),
                credential.verifiedOn().map(day -> DateText.of(day, language)),
                credential.validUntil().map(day -> DateText.of(day, language)));
    }

    private JsonLd profile(Live<Expert> live, Locale language) {
        PageNodes nodes = new PageNodes(site);
        String url = site.url(Addresses.expert(live.slug()));
        Node page = Node.of("ProfilePage")
                .put("@id", url + "#page")
                .put("url", url)
                .put("inLanguage", language.toLanguageTag())
                .put("mainEntity", Node.to(nodes.personId(live.slug())));
        Node person = nodes.person(live)
                .put("description", live.content().bio())
                .putAll("knowsAbout", live.content().knowsAbout());
        return Node.graph(List.of(page, person, nodes.organization()));
    }
}
