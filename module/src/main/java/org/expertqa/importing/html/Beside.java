package org.expertqa.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands beside the text of a page: it waits for the end of the paragraph it stood in, and is doubted where it reads like text. */
final class Beside {

    private static final Set<String> FOR_ASIDES = Set.of("aside", "footer");
    private static final int LONG_LINE = 100;
    private static final int BEGINNING = 60;
    private final Page page;
    private final List<String> waiting = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private int characters;

    Beside(Page page) {
        this.page = page;
    }

    /** The lines of a piece of furniture, counted where no name tells that it is some. */
    List<String> lines(Element element) {
        List<String> lines = FurnitureText.lines(element);
        if (!page.furniture().has(element)) {
            characters += lines.stream().mapToInt(String::length).sum();
        } else if (page.main().holds(element) && FOR_ASIDES.contains(element.normalName())) {
            lines.stream()
                    .filter(Beside::isText)
                    .limit(1)
                    .map(line -> line.substring(0, BEGINNING) + "…")
                    .forEach(doubtful::add);
        }
        return lines;
    }

    void await(List<String> lines) {
        waiting.addAll(lines);
    }

    void write(PageText out) {
        waiting.forEach(out::furniture);
        waiting.clear();
    }

    /** How much of it is not known as furniture. */
    int characters() {
        return characters;
    }

    /** How what stands inside of the main content begins, and reads like text of its own. */
    List<String> doubtful() {
        return List.copyOf(doubtful);
    }

    private static boolean isText(String line) {
        return line.length() > LONG_LINE && line.endsWith(".");
    }
}
