package org.expertqa.representation;

import java.util.Optional;

/**
 * A field that leads to other items: to one or to many, of which type, and the name by which somebody may ask for those
 * items themselves in place of their short forms.
 */
public record Link(String field, String type, boolean toMany, Optional<String> include) {

    static Link toOne(String field, String type, String include) {
        return new Link(field, type, false, Optional.of(include));
    }

    static Link toMany(String field, String type, String include) {
        return new Link(field, type, true, Optional.of(include));
    }

    static Link toMany(String field, String type) {
        return new Link(field, type, true, Optional.empty());
    }
}
