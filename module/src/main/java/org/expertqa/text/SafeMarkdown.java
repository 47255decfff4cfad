package org.expertqa.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Rich text as it may be handed on as Markdown: what a page would show as text or leave out, nobody else shall obey. */
final class SafeMarkdown extends AbstractVisitor {

    private SafeMarkdown() {}

    static List<Node> blocks(RichText text) {
        Node document = Markdown.parsed(text).orElseGet(() -> asTyped(text));
        document.accept(new SafeMarkdown());
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        return blocks;
    }

    private static Node asTyped(RichText text) {
        Node document = new Document();
        document.appendChild(paragraph(text.source()));
        return document;
    }

    /** Headings stand below those of the page, as they do in its markup. */
    @Override
    public void visit(Heading heading) {
        heading.setLevel(heading.getLevel() < 4 ? 3 : 4);
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlInline html) {
        if (!CellBreak.isOne(html)) {
            replace(html, new Text(html.getLiteral()));
        }
    }

    @Override
    public void visit(HtmlBlock html) {
        replace(html, paragraph(html.getLiteral()));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (!WebAddress.isLink(link.getDestination())) {
            leaveWords(link);
        }
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        String source = image.getDestination();
        if (!WebAddress.isHttps(source) && !WebAddress.isSiteRelative(source)) {
            leaveWords(image);
        }
    }

    private static void leaveWords(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    private static void replace(Node old, Node by) {
        old.insertAfter(by);
        old.unlink();
    }

    private static Paragraph paragraph(String words) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(new Text(words.replaceAll("\\s+", " ").strip()));
        return paragraph;
    }
}
