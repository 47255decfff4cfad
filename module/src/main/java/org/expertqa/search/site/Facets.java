package org.expertqa.search.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.expertqa.config.Site;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.expert.Experts;
import org.expertqa.search.Facet;
import org.expertqa.search.Hits;
import org.expertqa.search.site.SearchPage.Chosen;
import org.expertqa.search.site.SearchPage.Group;
import org.expertqa.search.site.SearchPage.Narrower;
import org.expertqa.site.Link;
import org.expertqa.site.PersonName;
import org.expertqa.topic.Topics;
import org.expertqa.view.Messages;

/** Makes links of what the answers that were found share: each narrows the search down to it. */
@Dependent
public class Facets {

    private final Contents contents;
    private final Site site;
    private final Messages text;

    @Inject
    public Facets(Contents contents, Site site) {
        this.contents = contents;
        this.site = site;
        this.text = Messages.in(site.language());
    }

    /** What the search is narrowed down to already. */
    List<Chosen> chosen(Question question) {
        Asked asked = question.asked();
        List<Chosen> chosen = new ArrayList<>();
        question.topic().ifPresent(topic -> chosen.add(without(topic.content().name(), asked.aboutTopic(""))));
        question.expert()
                .ifPresent(expert ->
                        chosen.add(without(PersonName.of(expert.content()).full(), asked.byExpert(""))));
        question.query()
                .language()
                .ifPresent(language -> chosen.add(without(language(language), asked.inLanguage(""))));
        return chosen;
    }

    /** What it can be narrowed down to: only where there is a choice. */
    List<Group> groups(Question question, Hits hits, Instant at) {
        Asked asked = question.asked();
        List<Group> groups = new ArrayList<>();
        if (question.topic().isEmpty()) {
            add(
                    groups,
                    "search.topics",
                    items(
                            Topics.TYPE,
                            hits.topics(),
                            at,
                            (topic, count) -> narrower(
                                    topic.content().name(),
                                    asked.aboutTopic(topic.slug().value()),
                                    count)));
        }
        if (question.expert().isEmpty()) {
            add(
                    groups,
                    "search.experts",
                    items(
                            Experts.TYPE,
                            hits.experts(),
                            at,
                            (expert, count) -> narrower(
                                    PersonName.of(expert.content()).full(),
                                    asked.byExpert(expert.slug().value()),
                                    count)));
        }
        if (question.query().language().isEmpty()) {
            add(
                    groups,
                    "search.languages",
                    hits.languages().stream()
                            .map(facet ->
                                    narrower(language(facet.value()), asked.inLanguage(facet.value()), facet.count()))
                            .toList());
        }
        return groups;
    }

    private void add(List<Group> groups, String key, List<Narrower> narrower) {
        if (narrower.size() > 1) {
            groups.add(new Group(text.get(key), narrower));
        }
    }

    private <T> List<Narrower> items(
            ContentType<T> type, List<Facet> facets, Instant at, BiFunction<Live<T>, Long, Narrower> narrower) {
        if (facets.size() < 2) {
            return List.of();
        }
        List<ItemId> ids = facets.stream().map(Facet::value).map(ItemId::of).toList();
        Map<ItemId, Live<T>> live = contents.live(type, ids, at);
        return facets.stream()
                .flatMap(facet -> Optional.ofNullable(live.get(ItemId.of(facet.value())))
                        .map(item -> narrower.apply(item, facet.count()))
                        .stream())
                .toList();
    }

    private Narrower narrower(String name, Asked asked, long count) {
        return new Narrower(Link.within(site, name, asked.path()), count);
    }

    private Chosen without(String name, Asked asked) {
        return new Chosen(name, site.path(asked.path()));
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(site.language());
    }
}
