package org.expertqa.answer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.answer.Citation;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.config.Site;
import org.expertqa.site.Addresses;
import org.expertqa.site.Node;
import org.expertqa.site.PageNodes;
import org.expertqa.site.PageNodes.Stop;
import org.expertqa.text.WebAddress;
import org.expertqa.view.DateText;
import org.expertqa.view.JsonLd;

/**
 * The structured data of an answer's page. It says what the page is, an article by a person, and nothing that a reader does
 * not see: no question page (visitors can not answer), no reviewer, no steps.
 */
final class AnswerGraph {

    private final AnswerSources sources;
    private final ExpertAnswer answer;
    private final Site site;
    private final AnswerDates dates;
    private final List<Stop> way;
    private final PageNodes nodes;
    private final String url;
    private final String language;

    AnswerGraph(AnswerSources sources, Site site, AnswerDates dates, List<Stop> way) {
        this.sources = sources;
        this.answer = sources.answer().content();
        this.site = site;
        this.dates = dates;
        this.way = way;
        this.nodes = new PageNodes(site);
        this.url = site.url(Addresses.answer(sources.answer().slug()));
        this.language = sources.language(site.language()).toLanguageTag();
    }

    JsonLd jsonLd(Optional<String> image) {
        List<Node> graph = new ArrayList<>();
        graph.add(page());
        graph.add(article(image));
        sources.experts().stream().map(nodes::person).forEach(graph::add);
        graph.add(nodes.organization());
        graph.add(nodes.crumbs(url + "#crumbs", way));
        return Node.graph(graph);
    }

    private Node page() {
        return Node.of("WebPage")
                .put("@id", url + "#page")
                .put("url", url)
                .put("inLanguage", language)
                .put("breadcrumb", Node.to(url + "#crumbs"))
                .put("mainEntity", Node.to(url + "#article"));
    }

    private Node article(Optional<String> image) {
        return Node.of("Article")
                .put("@id", url + "#article")
                .put("mainEntityOfPage", Node.to(url + "#page"))
                .put("headline", answer.question())
                .put("abstract", answer.quickAnswer())
                .put("inLanguage", language)
                .putAll("author", authors())
                .put("publisher", Node.to(nodes.organizationId()))
                .put("datePublished", dates.published().iso())
                .put("dateModified", dates.updated().map(DateText::iso))
                .putAll("image", image.stream().toList())
                .putAll(
                        "citation",
                        answer.citations().stream().map(this::citation).toList());
    }

    private List<Node> authors() {
        return sources.experts().stream()
                .map(expert -> Node.to(nodes.personId(expert.slug())))
                .toList();
    }

    private Node citation(Citation citation) {
        return Node.of("CreativeWork")
                .put("name", citation.title())
                .put("url", Optional.of(citation.url()).filter(WebAddress::isHttps));
    }
}
