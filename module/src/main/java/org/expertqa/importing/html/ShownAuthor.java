package org.expertqa.importing.html;

import java.util.List;
import java.util.Optional;
import org.expertqa.importing.labels.NameInText;
import org.expertqa.importing.lines.Stretch;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The author whom a page shows by the name of an element, where its head says none; of several nobody is chosen. */
final class ShownAuthor {

    private static final Evaluator NAMES = QueryParser.parse("[rel=author], [itemprop=author] [itemprop=name],"
            + " span[itemprop=author], .author-name, .blog-author-name, .post-author .fn, .author .fn, .byline .fn");
    private static final int MOST = 60;

    private ShownAuthor() {}

    static Optional<String> on(Document page) {
        List<String> names = page.select(NAMES).stream()
                .filter(element -> element.closest("[class*=comment], aside, [class*=related]") == null)
                .map(Element::text)
                .map(String::strip)
                .filter(ShownAuthor::isName)
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= MOST
                && NameInText.of(new Stretch(text, 0, text.length()))
                        .filter(NameInText::isFull)
                        .isPresent();
    }
}
