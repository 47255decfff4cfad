package org.expertqa.site;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;

/** The nodes that the structured data of several pages have in common. */
public final class PageNodes {

    private final Site site;

    public PageNodes(Site site) {
        this.site = site;
    }

    /** Whoever publishes the site. */
    public Node organization() {
        return Node.of("Organization")
                .put("@id", organizationId())
                .put("name", site.name())
                .put("url", site.url(Addresses.HOME));
    }

    public String organizationId() {
        return site.url("/#org");
    }

    public String personId(Slug slug) {
        return site.url(Addresses.expert(slug)) + "#person";
    }

    /** The expert, under the same id on every page. */
    public Node person(Live<Expert> live) {
        Expert expert = live.content();
        ExpertCard card = ExpertCard.of(live, site, site.language());
        Node person = Node.of("Person")
                .put("@id", personId(live.slug()))
                .put("name", card.name().plain())
                .put("honorificPrefix", expert.honorificPrefix())
                .put("honorificSuffix", expert.honorificSuffix())
                .put("jobTitle", expert.jobTitle());
        card.worksFor().ifPresent(employer -> person.put("worksFor", employer(employer)));
        return person.put("url", site.url(Addresses.expert(live.slug()))).putAll("sameAs", elsewhere(card));
    }

    /** The way from the home page to this one; the last stop is this page itself. */
    public Node crumbs(String id, List<Stop> way) {
        List<Node> items = new ArrayList<>();
        for (Stop stop : way) {
            items.add(Node.of("ListItem")
                    .put("position", items.size() + 1)
                    .put("name", stop.name())
                    .put("item", site.url(stop.path())));
        }
        return Node.of("BreadcrumbList").put("@id", id).putAll("itemListElement", items);
    }

    private static Node employer(Link employer) {
        return Node.of("Organization").put("name", employer.words()).put("url", employer.href());
    }

    private static List<String> elsewhere(ExpertCard card) {
        return card.elsewhere().stream().flatMap(link -> link.href().stream()).toList();
    }

    /** One stop on the way to a page. */
    public record Stop(String name, String path) {

        public Link link(Site site) {
            return Link.within(site, name, path);
        }
    }
}
