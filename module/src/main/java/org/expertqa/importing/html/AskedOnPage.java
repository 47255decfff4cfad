package org.expertqa.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.expertqa.importing.lines.Sentences;
import org.expertqa.importing.lines.Word;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * The questions of a page with several: what opens an answer ({@code summary}, {@code dt}, a button), what the page itself
 * calls a question, and headings that say what its JSON-LD does.
 */
final class AskedOnPage {

    private static final String OPENERS = "summary, dt, [itemtype*=schema.org/Question] [itemprop=name],"
            + " h2:has(> button[aria-controls]), h3:has(> button[aria-controls]), h4:has(> button[aria-controls]),"
            + " .accordion-title, .accordion-header, .faq-question, .schema-faq-question, .rank-math-question";
    private static final String HEADINGS = "h2, h3, h4, h5, p > strong:only-child, p > b:only-child";
    private static final Evaluator EITHER = QueryParser.parse(OPENERS + ", " + HEADINGS);
    private static final Evaluator OPENS = QueryParser.parse(OPENERS);
    private static final int LONGEST = 300;
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

    private AskedOnPage() {}

    /** The questions, when there are two or more of them below the title. */
    static AskedOnPage of(MainContent main, List<String> said) {
        AskedOnPage asked = new AskedOnPage();
        List<String> forms = said.stream().map(Word::form).toList();
        for (Element element : main.root().select(EITHER)) {
            String words = element.text().strip();
            boolean opener = element.is(OPENS);
            boolean isOne = Sentences.isQuestion(words) && words.length() <= LONGEST && !main.isTitle(element);
            if (isOne && (opener || forms.contains(Word.form(words))) && !asked.isInside(element)) {
                asked.found.add(element);
            }
        }
        if (asked.found.size() < 2) {
            asked.found.clear();
        }
        asked.found.forEach(asked::around);
        return asked;
    }

    /** Whether a question stands in this element. */
    boolean isAround(Element element) {
        return around.contains(element);
    }

    private void around(Element inner) {
        for (Element above = inner; above != null && around.add(above); above = above.parent()) {}
    }

    boolean isOne(Element element) {
        return found.contains(element);
    }

    private boolean isInside(Element element) {
        Element parent = element.parent();
        return parent != null
                && (found.contains(parent) || (parent.parent() != null && found.contains(parent.parent())));
    }
}
