package org.expertqa.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.importing.lines.Word;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.TakenOut;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of HTML, out of which its text is taken. */
public final class HtmlPage {

    private static final String PICTURE = "1 picture or film was left out; bring it in as media if you need it.";
    private static final String PICTURES = " pictures or films were left out; bring the ones you need in as media.";
    private static final String MUCH =
            "Much text stands beside what the page marks as its main content; look at the furniture.";
    private static final int BEGINNING = 1_000;
    private final Document document;
    private final List<Warning> remarks = new ArrayList<>();

    private HtmlPage(Document document) {
        this.document = document;
    }

    /** Takes the text out of the bytes of a file. */
    public static SourceText textOf(String name, byte[] bytes) {
        HtmlBytes.Decoded decoded = HtmlBytes.decode(bytes);
        HtmlPage page = new HtmlPage(decoded.document());
        decoded.remark().ifPresent(page::remark);
        HtmlHead head = new HtmlHead(page.document);
        return page.text(name, head);
    }

    /** Takes the text out of markup without a head, below a front matter and a title. */
    public static SourceText textOf(
            String name, String frontMatter, String title, String markup, String url, List<String> doubts) {
        Document document = org.jsoup.Jsoup.parseBodyFragment(markup);
        document.body().prependElement("h1").text(title);
        HtmlPage page = new HtmlPage(document);
        doubts.forEach(page::remark);
        return page.written(name, frontMatter, page.parts(url, List.of()), "");
    }

    /** The tag of a language as a page names it; empty for what is none. */
    public static String language(String name) {
        return HtmlHead.language(name);
    }

    private SourceText text(String name, HtmlHead head) {
        Page parts = parts(head.url(), head.jsonLd().questions());
        String heading = parts.main().title().map(Element::text).orElse("");
        return written(name, head.frontMatter(heading), parts, heading.isEmpty() ? titleMissingIn(parts, head) : "");
    }

    /** The title of the head, where the text of the page neither has a heading nor begins with it. */
    private static String titleMissingIn(Page parts, HtmlHead head) {
        String text = parts.main().root().text();
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return Word.form(beginning).startsWith(Word.form(head.title())) ? "" : head.title();
    }

    private Page parts(String url, List<String> said) {
        Element body = document.body();
        TextLengths lengths = TextLengths.of(body);
        MainContent main = MainContent.of(body, lengths);
        return new Page(
                body, main, Furniture.of(body, main, lengths), AskedOnPage.of(main, said), new Links(base(url)));
    }

    private String base(String url) {
        Element base = document.selectFirst("base[href]");
        return Optional.ofNullable(base)
                .map(found -> found.attr("href"))
                .filter(HtmlHead::isAddress)
                .orElse(url);
    }

    private SourceText written(String name, String frontMatter, Page parts, String title) {
        PageText text = new PageText(frontMatter);
        if (!title.isEmpty()) {
            text.block("# " + MarkdownEscapes.inLine(title, ""), "", false);
        }
        HtmlText html = new HtmlText(parts, text);
        html.write();
        if (html.pictures() > 0) {
            remark(html.pictures() == 1 ? PICTURE : html.pictures() + PICTURES);
        }
        if (html.isMuchBeside()) {
            remark(MUCH);
        }
        html.doubtful().forEach(words -> remark("This was taken for furniture of the page: \"" + words + "\"."));
        return new SourceText(name, text.text(), new TakenOut(text.furniture(), remarks));
    }

    private void remark(String message) {
        remarks.add(new Warning(WarningCode.LOW_CONFIDENCE, 1, "", message));
    }
}
