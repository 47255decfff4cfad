package org.expertqa.feed;

import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.expert.Expert;
import org.expertqa.site.Addresses;
import org.expertqa.site.PersonName;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.PageLanguage;
import org.expertqa.xml.XmlText;

/** One answer in a feed. Its id is that of the item, so a new address does not make it a new entry. */
final class FeedEntry {

    private final Live<ExpertAnswer> live;
    private final ExpertAnswer answer;
    private final Optional<Live<Expert>> expert;
    private final Site site;

    FeedEntry(Live<ExpertAnswer> live, Optional<Live<Expert>> expert, Site site) {
        this.live = live;
        this.answer = live.content();
        this.expert = expert;
        this.site = site;
    }

    void write(XmlText xml) throws XMLStreamException {
        Locale language = PageLanguage.locale(answer.language(), site.language());
        xml.element("entry", entry -> {
            entry.attribute("xml:lang", language.toLanguageTag());
            entry.text("id", "urn:uuid:" + live.id()).text("title", answer.question());
            entry.text("published", live.publishedAt().toString());
            entry.text("updated", live.modifiedAt().toString());
            link(entry, "alternate", MediaTypes.HTML, site.url(Addresses.answer(live.slug())));
            link(entry, "alternate", MediaTypes.MARKDOWN, site.url(Addresses.answerAsMarkdown(live.slug())));
            author(entry);
            entry.text("summary", answer.quickAnswer());
            String html = new FeedText(answer, expert, site, language).html();
            entry.element(
                    "content", content -> content.attribute("type", "html").characters(html));
        });
    }

    static void link(XmlText xml, String relation, String type, String href) throws XMLStreamException {
        xml.element(
                "link",
                link -> link.attribute("rel", relation).attribute("type", type).attribute("href", href));
    }

    private void author(XmlText entry) throws XMLStreamException {
        if (expert.isPresent()) {
            entry.element(
                    "author",
                    author -> author.text(
                                    "name",
                                    PersonName.of(expert.get().content()).full())
                            .text("uri", site.url(Addresses.expert(expert.get().slug()))));
        }
    }
}
