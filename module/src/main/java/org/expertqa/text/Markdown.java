package org.expertqa.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns rich text into safe markup: CommonMark with tables, raw HTML shown as text but for the line
 * break of a cell, then the sanitizer. Text that would
 * exhaust the parser (nesting, long runs) is never rendered: it is shown as it was typed.
 */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(60).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(CellBreak::renderer)
            .build();

    private Markdown() {}

    /** Why a text can not be shown formatted, in a sentence; empty when it can. */
    public static Optional<String> refusal(RichText text) {
        return MarkdownLimits.refusal(text.source()).or(() -> MarkdownLimits.refusal(PARSER.parse(text.source())));
    }

    /** The text as block markup: paragraphs, lists, tables, and headings of the levels 3 and 4. */
    public static Html blocks(RichText text) {
        return formatted(text, Sanitizer::blocks).orElseGet(() -> Sanitizer.asTyped(text.source()));
    }

    /** The text as inline markup, as a list item or a sentence takes it. */
    public static Html inline(RichText text) {
        return formatted(text, Sanitizer::inline).orElseGet(() -> Sanitizer.asTyped(text.source()));
    }

    /** What can be read of the text, without marks and addresses, a line for each block. */
    public static String words(RichText text) {
        return parsed(text)
                .map(document -> {
                    MarkdownWords words = new MarkdownWords();
                    document.accept(words);
                    return words.toString();
                })
                .orElse(text.source());
    }

    /** The text as the markup of its place; empty when it can only be shown as it was typed. */
    static Optional<Html> formatted(RichText text) {
        return formatted(text, text.isInline() ? Sanitizer::inline : Sanitizer::blocks);
    }

    private static Optional<Html> formatted(RichText text, Function<String, Html> gate) {
        return parsed(text).map(document -> gate.apply(RENDERER.render(document)));
    }

    static Optional<Node> parsed(RichText text) {
        if (MarkdownLimits.refusal(text.source()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(PARSER.parse(text.source()))
                .filter(document -> MarkdownLimits.refusal(document).isEmpty());
    }
}
