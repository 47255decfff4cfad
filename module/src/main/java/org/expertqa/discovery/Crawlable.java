package org.expertqa.discovery;

import java.util.List;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.ContentType;
import org.expertqa.content.Live;
import org.expertqa.content.Slug;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** A type of items that have pages for search engines: its name in the sitemap, where its pages are, and which of them count. */
record Crawlable<T>(Shape shape, ContentType<T> type) {

    /** Every type there is. */
    static final List<Crawlable<?>> ALL =
            Shapes.ALL.stream().<Crawlable<?>>map(Crawlable::of).toList();

    private static Crawlable<?> of(Shape shape) {
        return new Crawlable<>(shape, shape.type());
    }

    static Optional<Crawlable<?>> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    String name() {
        return shape.path();
    }

    String path(Slug slug) {
        return shape.page(slug);
    }

    /** Not what its author keeps from search engines, nor what stands elsewhere in the first place. */
    boolean isWanted(Live<T> item) {
        return !(item.content() instanceof ExpertAnswer answer)
                || answer.seo()
                        .map(seo -> !seo.noindex() && seo.canonical().isBlank())
                        .orElse(true);
    }
}
