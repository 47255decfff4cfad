package org.expertqa.discovery;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Live;
import org.expertqa.content.Slug;
import org.expertqa.expert.Experts;
import org.expertqa.site.Addresses;
import org.expertqa.topic.Topics;

/** A type of items that have pages for search engines: its name in the sitemap, where its pages are, and which of them count. */
record Crawlable<T>(String name, ContentType<T> type, Function<Slug, String> path, Predicate<Live<T>> wanted) {

    static final List<Crawlable<?>> ALL = List.of(
            new Crawlable<>("answers", ExpertAnswers.TYPE, Addresses::answer, Crawlable::isWanted),
            new Crawlable<>("experts", Experts.TYPE, Addresses::expert, any -> true),
            new Crawlable<>("topics", Topics.TYPE, Addresses::topic, any -> true));

    static Optional<Crawlable<?>> named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** Not what its author keeps from search engines, nor what stands elsewhere in the first place. */
    private static boolean isWanted(Live<ExpertAnswer> answer) {
        return answer.content()
                .seo()
                .map(seo -> !seo.noindex() && seo.canonical().isBlank())
                .orElse(true);
    }
}
