package org.expertqa.text;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** The line break in a cell of a table: Markdown has no other sign for it than that of HTML, and nothing else of HTML is obeyed. */
final class CellBreak implements NodeRenderer {

    private static final Pattern SIGN = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final HtmlWriter writer;

    private CellBreak(HtmlWriter writer) {
        this.writer = writer;
    }

    static NodeRenderer renderer(HtmlNodeRendererContext context) {
        return new CellBreak(context.getWriter());
    }

    static boolean isOne(HtmlInline html) {
        return SIGN.matcher(html.getLiteral()).matches() && isInCell(html);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlInline.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlInline html && isOne(html)) {
            writer.tag("br", Map.of(), true);
        } else if (node instanceof HtmlInline html) {
            writer.text(html.getLiteral());
        }
    }

    private static boolean isInCell(Node node) {
        Node parent = node.getParent();
        while (parent != null && !(parent instanceof TableCell)) {
            parent = parent.getParent();
        }
        return parent != null;
    }
}
