package org.expertqa.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the head of a page: the title, one or two sentences for search engines, the canonical address (RFC 6596),
 * whether search engines may list the page, its dates and picture for those who share it, its other forms,
 * and its structured data.
 */
public record Head(
        String title,
        String description,
        String canonical,
        boolean indexed,
        String type,
        Optional<DateText> published,
        Optional<DateText> updated,
        Optional<String> image,
        List<Alternate> alternates,
        JsonLd structuredData) {

    public Head {
        alternates = List.copyOf(alternates);
    }

    public static Head of(String title, String description, String canonical) {
        return new Head(
                title,
                description,
                canonical,
                true,
                "website",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonLd.NONE);
    }

    public Head indexed(boolean mayBeListed) {
        return new Head(
                title,
                description,
                canonical,
                mayBeListed,
                type,
                published,
                updated,
                image,
                alternates,
                structuredData);
    }

    /** The head of an article of that date. */
    public Head article(DateText publishedOn, Optional<DateText> updatedOn) {
        return new Head(
                title,
                description,
                canonical,
                indexed,
                "article",
                Optional.of(publishedOn),
                updatedOn,
                image,
                alternates,
                structuredData);
    }

    /** The head of a person's own page. */
    public Head profile() {
        return new Head(
                title,
                description,
                canonical,
                indexed,
                "profile",
                published,
                updated,
                image,
                alternates,
                structuredData);
    }

    public Head image(Optional<String> url) {
        return new Head(
                title, description, canonical, indexed, type, published, updated, url, alternates, structuredData);
    }

    /** Where the same is found in other forms. */
    public Head alternates(List<Alternate> others) {
        return new Head(
                title, description, canonical, indexed, type, published, updated, image, others, structuredData);
    }

    public Head structuredData(JsonLd graph) {
        return new Head(title, description, canonical, indexed, type, published, updated, image, alternates, graph);
    }
}
