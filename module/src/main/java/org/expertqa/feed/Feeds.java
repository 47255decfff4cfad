package org.expertqa.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.representation.Document;
import org.expertqa.text.MediaTypes;
import org.expertqa.xml.XmlText;

/** Makes Atom feeds (RFC 4287) of the latest answers, each with its whole text. */
@Dependent
public class Feeds {

    private static final int LENGTH = 20;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private final Contents contents;
    private final Site site;

    @Inject
    public Feeds(Contents contents, Site site) {
        this.contents = contents;
        this.site = site;
    }

    public Document document(Feed feed, Instant at) {
        Filter filter = feed.about().map(Filter.liveAt(at)::refersTo).orElseGet(() -> Filter.liveAt(at));
        List<Live<ExpertAnswer>> answers = contents.list(ExpertAnswers.TYPE, filter, Optional.empty(), LENGTH)
                .entries();
        Map<ItemId, Live<Expert>> experts = contents.live(Experts.TYPE, experts(answers), at);
        return Document.text(MediaTypes.ATOM, atom(feed, answers, experts));
    }

    private String atom(Feed feed, List<Live<ExpertAnswer>> answers, Map<ItemId, Live<Expert>> experts) {
        return XmlText.of("feed", ATOM, xml -> {
            xml.attribute("xml:lang", feed.language().toLanguageTag());
            xml.text("id", site.url(feed.path())).text("title", feed.title()).text("subtitle", feed.subtitle());
            xml.text("updated", updated(answers).toString());
            FeedEntry.link(xml, "self", MediaTypes.ATOM, site.url(feed.path()));
            FeedEntry.link(xml, "alternate", MediaTypes.HTML, site.url(feed.page()));
            xml.element("author", author -> author.text("name", site.name()).text("uri", site.url("/")));
            for (Live<ExpertAnswer> answer : answers) {
                new FeedEntry(answer, author(answer, experts), site).write(xml);
            }
        });
    }

    /** A feed without entries has never changed. */
    private static Instant updated(List<Live<ExpertAnswer>> answers) {
        return answers.stream().map(Live::modifiedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private static List<ItemId> experts(List<Live<ExpertAnswer>> answers) {
        return answers.stream()
                .flatMap(answer -> answer.content().expert().stream())
                .distinct()
                .toList();
    }

    private static Optional<Live<Expert>> author(Live<ExpertAnswer> answer, Map<ItemId, Live<Expert>> experts) {
        return answer.content().expert().map(experts::get);
    }
}
