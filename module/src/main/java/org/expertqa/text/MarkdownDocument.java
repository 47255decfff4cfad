package org.expertqa.text;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * A document that is written as Markdown, block by block. Plain words in it read as they were typed, whatever marks they hold;
 * rich text keeps its form, with its headings below ours, raw HTML as text, and only links that a page would show.
 */
public final class MarkdownDocument {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .build();
    private final Document document = new Document();

    public MarkdownDocument heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(text(words));
        document.appendChild(heading);
        return this;
    }

    /** Plain text; a blank one adds nothing. */
    public MarkdownDocument paragraph(String words) {
        return paragraph(List.of(Phrase.of(words)));
    }

    /** One line of words, some of which may be links; without a word it adds nothing. */
    public MarkdownDocument paragraph(List<Phrase> phrases) {
        if (phrases.stream().anyMatch(phrase -> !phrase.words().isBlank())) {
            document.appendChild(line(phrases));
        }
        return this;
    }

    /** Plain text that somebody else said. */
    public MarkdownDocument quote(String words) {
        if (!words.isBlank()) {
            BlockQuote quote = new BlockQuote();
            quote.appendChild(line(List.of(Phrase.of(words))));
            document.appendChild(quote);
        }
        return this;
    }

    public MarkdownDocument rich(RichText text) {
        SafeMarkdown.blocks(text).forEach(document::appendChild);
        return this;
    }

    /** Numbered from 1. */
    public MarkdownDocument numbered(List<RichText> items) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        items.forEach(item -> add(list, SafeMarkdown.blocks(item)));
        return append(list);
    }

    public MarkdownDocument bullets(List<List<Phrase>> items) {
        BulletList list = new BulletList();
        list.setMarker("-");
        items.forEach(item -> add(list, List.of(line(item))));
        return append(list);
    }

    @Override
    public String toString() {
        return RENDERER.render(document);
    }

    private MarkdownDocument append(ListBlock list) {
        list.setTight(true);
        if (list.getFirstChild() != null) {
            document.appendChild(list);
        }
        return this;
    }

    private static void add(ListBlock list, List<Node> blocks) {
        Node item = new ListItem();
        blocks.forEach(item::appendChild);
        list.appendChild(item);
    }

    private static Paragraph line(List<Phrase> phrases) {
        Paragraph paragraph = new Paragraph();
        phrases.forEach(phrase -> paragraph.appendChild(phrase.href()
                .filter(WebAddress::isLink)
                .map(href -> link(href, phrase.words()))
                .orElseGet(() -> text(phrase.words()))));
        return paragraph;
    }

    private static Node link(String href, String words) {
        Link link = new Link(href, null);
        link.appendChild(text(words));
        return link;
    }

    /** One line: a line break in plain words is a space, as it is on a page. */
    private static Node text(String words) {
        return new Text(words.replaceAll("\\s+", " "));
    }
}
