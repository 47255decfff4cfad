package org.expertqa.importing.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, counted in one walk. */
final class TextLengths implements NodeVisitor {

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private int soFar;

    static TextLengths of(Element page) {
        TextLengths lengths = new TextLengths();
        page.traverse(lengths);
        return lengths;
    }

    int of(Element element, int otherwise) {
        return lengths.getOrDefault(element, otherwise);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            starts.push(soFar);
        } else if (node instanceof TextNode text) {
            soFar += text.text().strip().length();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            lengths.put(element, soFar - starts.pop());
        }
    }
}
