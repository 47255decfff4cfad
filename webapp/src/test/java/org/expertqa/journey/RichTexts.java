package org.expertqa.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.text.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The rich texts that there are, and what they look like to the server. */
final class RichTexts {

    private static final Path SAMPLES = Path.of("../samples/content/answers");
    private static final Path CORPUS = Path.of("../module/src/test/resources/org/expertqa/importing/corpus");

    private RichTexts() {}

    /** The introductions and the bodies of the sections of all samples, as they stand in the files. */
    static List<String> ofTheSamples() throws IOException {
        return files(SAMPLES)
                .flatMap(file ->
                        Stream.of(file.replaceFirst("(?s)^---\n.*?\n---\n", "").split("(?m)^##? .*\n")))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Everything that is tried with the importer, each as one text, where a page would show it formatted. */
    static List<String> ofTheCorpus() throws IOException {
        return files(CORPUS)
                .filter(text -> new RichText(text).formatted().isPresent())
                .toList();
    }

    private static Stream<String> files(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(md|txt)"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file).replace("\r\n", "\n").replace("\r", "\n"));
            }
        }
        return texts.stream();
    }

    /** What the server makes of a text, without what nobody sees. */
    static String onThePage(String markdown) {
        return bare(new RichText(markdown).html().toString());
    }

    static String bare(String html) {
        Document document = Jsoup.parseBodyFragment(html.replaceAll("<!--.*?-->", ""));
        document.outputSettings().prettyPrint(false);
        document.select("br.ProseMirror-trailingBreak, img.ProseMirror-separator")
                .remove();
        document.select("li > p, td > p, th > p, thead, tbody, span").unwrap();
        document.select("img:not([src])").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        document.select("a")
                .forEach(link ->
                        link.attr("href", link.attr("href").replace("%28", "(").replace("%29", ")")));
        document.select("p").stream()
                .filter(element -> element.html().isBlank())
                .forEach(Element::remove);
        for (Element element : document.body().getAllElements()) {
            for (String name : List.of("class", "rel", "tabindex", "title", "contenteditable", "draggable")) {
                element.removeAttr(name);
            }
        }
        return document.body()
                .html()
                .replaceAll("<em><strong>([^<]*)</strong></em>", "<strong><em>$1</em></strong>")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(</?(?:p|h3|h4|ul|ol|li|blockquote|table|tr|td|th|hr|br|pre)\\b[^>]*>) ?", "$1")
                .replace(" </code></pre>", "</code></pre>");
    }
}
