package org.expertqa.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks a page once and writes what it shows as Markdown, block by block. The walk is a loop, so that no nesting exhausts it.
 * Furniture is written where it stands, as lines of its own.
 */
final class HtmlText implements NodeFilter {

    private static final Set<String> IN_LINE = Set.of("br", "button", "select", "input", "textarea");
    private static final Set<String> PARTS_OF_TABLES = Set.of(
            "td",
            "th",
            "tr",
            "table",
            "caption",
            "summary",
            "center",
            "figcaption",
            "dd",
            "dt",
            "li",
            "label",
            "option");
    private final Page page;
    private final PageText out;
    private final InlineText inline;
    private final InlineReading reading;
    private final Nesting nesting = new Nesting();
    private final Headings headings;
    private final Beside beside;
    private final List<Element> inItems = new ArrayList<>();
    private boolean inside;
    private int pictures;
    private int charactersInside;

    HtmlText(Page page, PageText out) {
        this.page = page;
        this.out = out;
        this.inline = new InlineText(page.links());
        this.reading = new InlineReading(page.links(), page.furniture()::has);
        this.headings = Headings.of(page);
        this.beside = new Beside(page);
    }

    /** Writes the whole page. */
    void write() {
        page.body().filter(this);
        flush();
    }

    /** How many pictures, films and frames of the main content were left out. */
    int pictures() {
        return pictures;
    }

    /** Whether text that is not known as furniture stands beside the main content, and more than half as much as in it. */
    boolean isMuchBeside() {
        return beside.characters() * 2 > charactersInside;
    }

    /** How the furniture inside of the main content begins that reads like text of its own. */
    List<String> doubtful() {
        return beside.doubtful();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            inline.text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            end(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        if (Hidden.isPicture(element)) {
            pictures += page.main().holds(element) ? 1 : 0;
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Hidden.is(element) && !page.main().isAround(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (page.isFurniture(element)) {
            furniture(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock(element)) {
            flush();
        }
        inside |= page.main().isRoot(element);
        return isWhole(element) ? FilterResult.SKIP_ENTIRELY : open(element);
    }

    /** Writes an element that is one block by itself. */
    private boolean isWhole(Element element) {
        String name = element.normalName();
        if (page.main().isTitle(element)) {
            heading(1, element);
        } else if (page.asked().isOne(element)) {
            heading(1, element);
        } else if (headings.isOne(element)) {
            heading(headings.level(element), element);
        } else if (name.equals("pre")) {
            block(Preformatted.markdown(element.wholeText()));
        } else if (name.equals("hr")) {
            block("---");
        } else if (name.equals("table")) {
            return DataTable.markdown(element, reading).map(this::table).orElse(false);
        } else {
            return false;
        }
        return true;
    }

    private boolean table(String markdown) {
        block(markdown);
        return true;
    }

    private void heading(int level, Element element) {
        String words = reading.heading(element);
        if (words.isEmpty()) {
            return;
        }
        boolean nested = nesting.isOpen() && !page.asked().isOne(element);
        String line = nested ? "**" + words + "**" : "#".repeat(level) + " " + words;
        out.block(nested ? nesting.marked(line) : line, nesting.separator(), false);
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            inline.lineBreak();
        } else if (name.equals("ul") || name.equals("menu")) {
            nesting.openList(-1);
        } else if (name.equals("ol")) {
            nesting.openList(first(element));
        } else if (isItem(element)) {
            item(element);
        } else if (name.equals("blockquote") && !page.asked().isAround(element)) {
            nesting.openQuote();
            inItems.add(element);
        } else {
            inline.open(element);
        }
        return FilterResult.CONTINUE;
    }

    private boolean isItem(Element element) {
        boolean item = element.normalName().equals("li") && !MetaList.holds(element);
        return (item || WordList.isItem(element)) && !page.asked().isAround(element);
    }

    private void item(Element element) {
        if (WordList.isItem(element)) {
            nesting.openItem(WordList.takeMark(element));
        } else {
            nesting.openItem();
        }
        inItems.add(element);
    }

    private void end(Element element) {
        String name = element.normalName();
        boolean nested = !inItems.isEmpty() && inItems.get(inItems.size() - 1) == element;
        if (isBlock(element)) {
            flush();
        }
        inside &= !page.main().isRoot(element);
        if (nested) {
            inItems.remove(inItems.size() - 1);
            nesting.close();
        } else if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
            nesting.closeList();
        } else if (!name.equals("br")) {
            inline.close(element);
        }
    }

    private static int first(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,3}") ? Integer.parseInt(start) : 1;
    }

    private static boolean isBlock(Element element) {
        boolean inLine = IN_LINE.contains(element.normalName());
        return !inLine && element.isBlock() || PARTS_OF_TABLES.contains(element.normalName());
    }

    private void furniture(Element element) {
        List<String> lines = beside.lines(element);
        if (isBlock(element)) {
            flush();
        }
        beside.await(lines);
        if (isBlock(element)) {
            flush();
        }
    }

    /** Ends a paragraph; furniture that stood in the middle of it follows. */
    private void flush() {
        String markdown = inline.taken();
        for (String paragraph : Paragraphs.of(markdown)) {
            if (inside) {
                block(paragraph);
            } else {
                out.furniture(paragraph.replace("\n", " "));
            }
        }
        beside.write(out);
    }

    private void block(String markdown) {
        charactersInside += markdown.length();
        boolean tight = nesting.followsItem();
        String separator = nesting.separator();
        out.block(nesting.marked(markdown), separator, tight);
    }
}
