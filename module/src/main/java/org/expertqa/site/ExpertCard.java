package org.expertqa.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.expert.Expert;
import org.expertqa.view.PageLanguage;

/** An expert as pages introduce one: the name with a link to the expert's own page, what the expert does, and the bio. */
public record ExpertCard(
        String href,
        PersonName name,
        String shortName,
        String jobTitle,
        Optional<Link> worksFor,
        String bio,
        Optional<Picture> photo,
        List<Link> elsewhere,
        boolean former,
        Optional<PageLanguage> language) {

    public ExpertCard {
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether there is anything to say under the name. */
    public boolean hasRole() {
        return !jobTitle.isBlank() || worksFor.isPresent();
    }

    public boolean hasBoth() {
        return !jobTitle.isBlank() && worksFor.isPresent();
    }

    /** The card for a page in that language. */
    public static ExpertCard of(Live<Expert> live, Site site, Locale page) {
        Expert expert = live.content();
        PersonName name = PersonName.of(expert);
        return new ExpertCard(
                site.path(Addresses.expert(live.slug())),
                name,
                expert.shortName().isBlank() ? name.plain() : expert.shortName(),
                expert.jobTitle(),
                expert.worksFor()
                        .filter(employer -> !employer.name().isBlank())
                        .map(employer -> Link.outside(employer.name(), employer.url())),
                expert.bio(),
                expert.photo().flatMap(photo -> Picture.of(site, photo.asset(), photo.alt(), "")),
                elsewhere(expert),
                expert.former(),
                PageLanguage.within(page, PageLanguage.locale(expert.language(), site.language())));
    }

    private static List<Link> elsewhere(Expert expert) {
        return Stream.concat(Stream.of(expert.profileUrl()), expert.sameAs().stream())
                .map(url -> Link.outside(url, url))
                .filter(link -> link.href().isPresent())
                .map(link -> new Link(readable(link.words()), link.href()))
                .toList();
    }

    /** The address as people read it: without the scheme, www and a slash at the end. */
    private static String readable(String url) {
        String bare = without("www.", without("https://", url));
        return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String without(String beginning, String text) {
        return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
    }
}
