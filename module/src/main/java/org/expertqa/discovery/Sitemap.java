package org.expertqa.discovery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Portion;
import org.expertqa.representation.Document;
import org.expertqa.site.Addresses;
import org.expertqa.text.MediaTypes;
import org.expertqa.xml.XmlText;

/**
 * The addresses of all pages for crawlers (sitemaps.org 0.9): an index, and parts that are written as they are read. A part
 * holds a run of items in the order of their ids, so older parts stay as they are while the site grows.
 */
@Dependent
public class Sitemap {

    /** A part may have 50,000 addresses and 50 MB; it has a tenth. */
    static final int PART = 5_000;

    private static final int AT_ONCE = 200;
    private static final String SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private final Contents contents;
    private final Site site;

    @Inject
    public Sitemap(Contents contents, Site site) {
        this.contents = contents;
        this.site = site;
    }

    /** The index: each part with the time of the latest change in it. */
    public Document index(Instant at) {
        return Document.text(MediaTypes.XML, XmlText.of("sitemapindex", SITEMAPS, xml -> {
            entry(xml, "sitemap", site.url("/sitemap/site.xml"));
            for (Crawlable<?> kind : Crawlable.ALL) {
                for (Portion part : contents.portions(kind.type(), at, PART)) {
                    String path = "/sitemap/" + kind.name() + "-" + part.first() + ".xml";
                    entry(xml, "sitemap", site.url(path), part.changedAt());
                }
            }
        }));
    }

    /** The pages that are no item's. */
    public Document ofSite() {
        return Document.text(MediaTypes.XML, XmlText.of("urlset", SITEMAPS, xml -> {
            entry(xml, "url", site.url(Addresses.HOME));
            entry(xml, "url", site.url(Addresses.ANSWERS));
            entry(xml, "url", site.url(Addresses.TOPICS));
            entry(xml, "url", site.url(Addresses.EXPERTS));
        }));
    }

    /** Whether a part could begin with this item: it is live. */
    boolean knows(Crawlable<?> kind, ItemId first, Instant at) {
        return !contents.live(kind.type(), List.of(first), at).isEmpty();
    }

    /** Writes the part that begins with an item. */
    <T> void write(Writer writer, Crawlable<T> kind, ItemId first, Instant at) {
        XmlText.write(writer, "urlset", SITEMAPS, xml -> {
            ItemId next = first;
            for (int written = 0; written < PART; written += AT_ONCE) {
                List<Live<T>> items = contents.walk(kind.type(), next, at, AT_ONCE + 1);
                write(xml, kind, items.subList(0, Math.min(AT_ONCE, items.size())));
                if (items.size() <= AT_ONCE) {
                    return;
                }
                next = items.get(AT_ONCE).id();
            }
        });
    }

    private <T> void write(XmlText xml, Crawlable<T> kind, List<Live<T>> items) throws XMLStreamException {
        for (Live<T> item : items) {
            if (kind.isWanted(item)) {
                entry(xml, "url", site.url(kind.path(item.slug())), item.modifiedAt());
            }
        }
    }

    private static void entry(XmlText xml, String name, String url) throws XMLStreamException {
        xml.element(name, entry -> entry.text("loc", url));
    }

    private static void entry(XmlText xml, String name, String url, Instant changed) throws XMLStreamException {
        xml.element(name, entry -> entry.text("loc", url).text("lastmod", changed.toString()));
    }
}
