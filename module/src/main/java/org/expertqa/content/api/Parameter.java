package org.expertqa.content.api;

import java.util.List;
import java.util.stream.Stream;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;
import org.expertqa.search.SearchQuery;

/** What a question may say behind its question mark; each at most once, and none that is not named here. */
public enum Parameter {
    FIELDS(
            "fields",
            "Only these fields, by their names in the schema, separated by commas. The id always stands there."),
    INCLUDE(
            "include",
            "More than the default, separated by commas: html puts the sanitized markup beside each rich text"
                    + " (body, bodyHtml); the name of a linked type puts whole items in the place of their short forms."),
    AS_OF(
            "asOf",
            "What was live at the end of this day in the site's time zone, such as 2026-03-01; today means now."
                    + " What the items lead to is shown as of that day, too. What was taken off the site since is left out."),
    LIMIT("limit", "At most so many items."),
    Q(
            "q",
            "Only answers that have these words, the best first; at most " + SearchQuery.MOST_CHARACTERS
                    + " characters, of which none has a meaning of its own. The list then says its total, and it can not be asked together with asOf or changedSince."),
    AFTER("after", "The cursor behind the part of the list that was read before: its member after."),
    TOPIC("topic", "Only answers on this topic, by its slug or id."),
    EXPERT("expert", "Only answers that this expert gives or has a part in, by slug or id."),
    LANGUAGE(
            "language",
            "Only items in this language (BCP 47), such as en, which takes in en-GB, or en-GB, which does not take in"
                    + " en-US. Together with q it names a language without a region."),
    CHANGED_SINCE(
            "changedSince",
            "Only items whose present revision went live at this instant or later, such as 2026-03-01T09:00:00Z, or from"
                    + " the beginning of this day, such as 2026-03-01. What was withdrawn since is not told.");

    static final int MOST_ITEMS = 50;
    static final int USUAL_ITEMS = 20;

    private final String text;
    private final String description;

    Parameter(String text, String description) {
        this.text = text;
        this.description = description;
    }

    public String description() {
        return description;
    }

    /** The name as it stands in an address. */
    @Override
    public String toString() {
        return text;
    }

    /** What the address of one item knows. */
    static List<Parameter> ofOne(Shape shape) {
        return shape.includes().isEmpty() ? List.of(FIELDS, AS_OF) : List.of(FIELDS, INCLUDE, AS_OF);
    }

    /** What the address of a list knows. */
    static List<Parameter> ofList(Shape shape) {
        Stream<Parameter> filters = shape.equals(Shapes.ANSWER)
                ? Stream.of(Q, TOPIC, EXPERT, LANGUAGE, CHANGED_SINCE)
                : Stream.of(LANGUAGE, CHANGED_SINCE);
        return Stream.of(ofOne(shape).stream(), Stream.of(LIMIT, AFTER), filters)
                .flatMap(each -> each)
                .toList();
    }
}
