package org.expertqa.answer.admin;

import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Seo;
import org.expertqa.config.Site;
import org.expertqa.content.Slug;
import org.expertqa.site.Addresses;
import org.expertqa.site.Excerpt;

/** How a search engine may show the answer. */
public record Snippet(String title, String url, String description) {

    private static final int DESCRIPTION = 160;

    static Snippet of(ExpertAnswer answer, Site site) {
        String address = answer.slug()
                .or(() -> Slug.from(answer.question()))
                .map(Addresses::answer)
                .orElse(Addresses.ANSWERS);
        return new Snippet(
                answer.seo().map(Seo::title).filter(title -> !title.isBlank()).orElse(answer.question()),
                site.url(address),
                answer.seo()
                        .map(Seo::description)
                        .filter(description -> !description.isBlank())
                        .orElseGet(() -> Excerpt.of(answer.quickAnswer(), DESCRIPTION)));
    }
}
