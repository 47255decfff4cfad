package org.expertqa.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Collects the words of one paragraph with their look, as they are met; space is drawn together as a browser does. */
final class InlineText {

    private static final Set<String> BOLD = Set.of("b", "strong", "dt", "summary");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    private final Links links;
    private final List<Run> runs = new ArrayList<>();
    private final List<String> hrefs = new ArrayList<>();
    private int bold;
    private int italic;
    private int code;
    private boolean endsInSpace = true;

    InlineText(Links links) {
        this.links = links;
    }

    void open(Element element) {
        bold += BOLD.contains(element.normalName()) ? 1 : 0;
        italic += ITALIC.contains(element.normalName()) ? 1 : 0;
        code += CODE.contains(element.normalName()) ? 1 : 0;
        if (element.normalName().equals("a")) {
            hrefs.add(links.of(element).orElse(""));
        }
    }

    void close(Element element) {
        bold -= BOLD.contains(element.normalName()) ? 1 : 0;
        italic -= ITALIC.contains(element.normalName()) ? 1 : 0;
        code -= CODE.contains(element.normalName()) ? 1 : 0;
        if (element.normalName().equals("a")) {
            hrefs.remove(hrefs.size() - 1);
        }
    }

    void text(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean space = c <= ' ' || c == '\u2028' || c == '\u2029' || c == '\u0085';
            if (!space || !endsInSpace) {
                text.append(space ? ' ' : c);
            }
            endsInSpace = space;
        }
        add(text.toString());
    }

    /** A space where a block begins or ends, and nothing tells the words apart. */
    void part() {
        text(" ");
    }

    void lineBreak() {
        add("  \n");
        endsInSpace = true;
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            String href = hrefs.stream().filter(to -> !to.isEmpty()).findFirst().orElse("");
            runs.add(new Run(text, bold > 0, italic > 0, code > 0, href));
        }
    }

    /** The words so far as Markdown; then it is empty again. */
    String taken() {
        return taken(new Runs(""));
    }

    String taken(Runs written) {
        String markdown = written.markdown(runs);
        forget();
        return markdown;
    }

    /** The words so far without their looks. */
    String takenPlainly() {
        List<Run> plain = runs.stream().map(run -> Run.plain(run.text())).toList();
        forget();
        return new Runs("").markdown(plain).replace("  \n", " ").strip();
    }

    private void forget() {
        runs.clear();
        endsInSpace = true;
    }
}
