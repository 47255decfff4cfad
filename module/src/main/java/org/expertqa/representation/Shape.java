package org.expertqa.representation;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expertqa.content.ContentType;
import org.expertqa.content.Slug;
import org.expertqa.text.RichText;

/**
 * How the items of a type look to other programs: the path they are under, the field that names one in a short form, the
 * fields that lead to other items, and what of the content only editors see.
 */
public record Shape(ContentType<?> type, String path, String caption, List<Link> links, Set<String> hidden) {

    /** What every item begins with, whatever its type; the slug is the one that leads to it now. */
    public static final List<String> HEAD =
            List.of("type", "id", "slug", "url", "revision", "publishedAt", "modifiedAt");

    /** The name by which somebody asks for the markup of rich text. */
    public static final String HTML = "html";

    public Shape {
        links = List.copyOf(links);
        hidden = Set.copyOf(hidden);
    }

    /** Where the page of an item is, as a path below the root of the site. */
    public String page(Slug slug) {
        return "/" + path + "/" + slug;
    }

    /** The parts of the content that are shown, in their order. */
    public List<RecordComponent> content() {
        return Arrays.stream(type.content().getRecordComponents())
                .filter(part -> !HEAD.contains(part.getName()) && !hidden.contains(part.getName()))
                .toList();
    }

    /** The names of all fields, in their order. */
    public List<String> fields() {
        return Stream.concat(HEAD.stream(), content().stream().map(RecordComponent::getName))
                .toList();
    }

    /** What may be asked for besides; empty when there is nothing more. */
    public Set<String> includes() {
        Set<String> includes = new LinkedHashSet<>();
        if (content().stream().anyMatch(part -> part.getType() == RichText.class)) {
            includes.add(HTML);
        }
        links.forEach(link -> link.include().ifPresent(includes::add));
        return includes;
    }

    public Optional<Link> link(String field) {
        return links.stream().filter(link -> link.field().equals(field)).findFirst();
    }
}
