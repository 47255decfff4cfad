package org.expertqa.representation;

import java.util.Set;

/** What somebody wants of items: all of their fields or some, and what may be asked for besides. */
public record Selection(Set<String> fields, Set<String> includes) {

    /** The default: everything, and other items in their short forms. */
    public static final Selection COMPLETE = new Selection(Set.of(), Set.of());

    public Selection {
        fields = Set.copyOf(fields);
        includes = Set.copyOf(includes);
    }

    /** Whether a field is shown; the markup of a field goes with it, and the id always stands there. */
    boolean shows(String field) {
        return fields.isEmpty()
                || fields.contains(field)
                || field.equals("id")
                || field.endsWith(HtmlFields.SUFFIX) && shows(HtmlFields.of(field));
    }

    boolean includesHtml() {
        return includes.contains(Shape.HTML);
    }

    boolean embeds(Link link) {
        return link.include().filter(includes::contains).isPresent();
    }
}
