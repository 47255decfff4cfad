package org.expertqa.importing.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a piece of furniture, a line for each block of it, so that an editor can see what was left out. */
final class FurnitureText implements NodeFilter {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private FurnitureText() {}

    static List<String> lines(Element element) {
        FurnitureText text = new FurnitureText();
        element.filter(text);
        text.end();
        return text.lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (Hidden.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isApart(element)) {
                end();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isApart(element)) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isApart(Element element) {
        return element.isBlock() || List.of("br", "button", "option", "label").contains(element.normalName());
    }

    private void end() {
        String words =
                line.toString().replaceAll("[\\s\\p{Cntrl}\u2028\u2029]+", " ").strip();
        if (!words.isEmpty()) {
            lines.add(MarkdownEscapes.atItsBeginning(MarkdownEscapes.inLine(words, "")));
        }
        line.setLength(0);
    }
}
