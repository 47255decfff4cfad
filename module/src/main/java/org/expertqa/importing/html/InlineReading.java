package org.expertqa.importing.html;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads all that an element holds as the words of one line: a heading, a cell, a question. */
final class InlineReading {

    private static final Runs IN_A_TABLE = new Runs("|");
    private final Links links;
    private final Predicate<Element> leftOut;

    InlineReading(Links links, Predicate<Element> leftOut) {
        this.links = links;
        this.leftOut = leftOut;
    }

    /** A cell of a table as Markdown. */
    String cell(Element cell) {
        return read(cell).taken(IN_A_TABLE);
    }

    /** A heading without bold words and links. */
    String heading(Element heading) {
        return read(heading).takenPlainly();
    }

    private InlineText read(Element root) {
        InlineText text = new InlineText(links);
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.text(words.getWholeText());
                } else if (node instanceof Element element && element != root) {
                    if (Hidden.is(element) || leftOut.test(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    begin(element, text);
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && element != root) {
                    end(element, text);
                }
                return FilterResult.CONTINUE;
            }
        });
        return text;
    }

    private static void begin(Element element, InlineText text) {
        if (element.isBlock() || element.normalName().equals("br")) {
            text.part();
        }
        text.open(element);
    }

    private static void end(Element element, InlineText text) {
        text.close(element);
        if (element.isBlock()) {
            text.part();
        }
    }
}
