package org.expertqa.discovery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Filter;
import org.expertqa.content.Live;
import org.expertqa.representation.Document;
import org.expertqa.site.Addresses;
import org.expertqa.site.NameLists;
import org.expertqa.text.MarkdownDocument;
import org.expertqa.text.MediaTypes;
import org.expertqa.text.Phrase;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;
import org.expertqa.view.Messages;

/** What programs that visit the site read first: robots.txt (RFC 9309) and llms.txt (llmstxt.org). */
@Dependent
public class Guides {

    private static final int ANSWERS = 50;
    private static final int TOPICS = 100;
    private final Contents contents;
    private final NameLists names;
    private final Site site;
    private final Messages text;

    @Inject
    public Guides(Contents contents, NameLists names, Site site) {
        this.contents = contents;
        this.names = names;
        this.site = site;
        this.text = Messages.in(site.language());
    }

    /** Everything may be read but search results and the editors' screens. */
    Document robots() {
        return Document.text(MediaTypes.PLAIN, """
                User-agent: *
                Disallow: %s
                Disallow: %s

                Sitemap: %s
                """.formatted(
                        site.path(Addresses.SEARCH), site.path("/admin/"), site.url("/sitemap.xml")));
    }

    /** What the site is, its topics, and its latest answers as Markdown. */
    Document llms(Instant at) {
        MarkdownDocument guide = new MarkdownDocument()
                .heading(1, site.name())
                .quote(text.get("home.lead"))
                .heading(2, text.get("home.topics"))
                .bullets(topics(at))
                .heading(2, text.get("home.latest"))
                .bullets(answers(at))
                .heading(2, text.get("site.more"))
                .bullets(List.of(
                        List.of(link(text.get("site.answers"), Addresses.ANSWERS)),
                        List.of(link(text.get("site.topics"), Addresses.TOPICS)),
                        List.of(link(text.get("site.experts"), Addresses.EXPERTS)),
                        List.of(link(text.get("site.sitemap"), "/sitemap.xml")),
                        List.of(link(text.get("site.feed", site.name()), Addresses.feed(Addresses.HOME)))));
        return Document.text(MediaTypes.PLAIN, guide.toString());
    }

    private List<List<Phrase>> topics(Instant at) {
        return names.list(Topics.TYPE, Topic::name, Optional.empty(), TOPICS, at).entries().stream()
                .map(this::topic)
                .toList();
    }

    private List<Phrase> topic(Live<Topic> live) {
        Topic topic = live.content();
        return described(link(topic.name(), Addresses.topic(live.slug())), topic.description());
    }

    private List<List<Phrase>> answers(Instant at) {
        return contents.list(ExpertAnswers.TYPE, Filter.liveAt(at), Optional.empty(), ANSWERS).entries().stream()
                .filter(live -> live.content().seo().map(seo -> !seo.noindex()).orElse(true))
                .map(this::answer)
                .toList();
    }

    private List<Phrase> answer(Live<ExpertAnswer> live) {
        ExpertAnswer answer = live.content();
        return described(link(answer.question(), Addresses.answerAsMarkdown(live.slug())), answer.quickAnswer());
    }

    private Phrase link(String words, String path) {
        return new Phrase(words, Optional.of(site.url(path)));
    }

    private static List<Phrase> described(Phrase link, String description) {
        return description.isBlank() ? List.of(link) : List.of(link, Phrase.of(": " + description));
    }
}
