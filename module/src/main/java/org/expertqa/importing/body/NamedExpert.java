package org.expertqa.importing.body;

import org.expertqa.content.Slug;
import org.expertqa.text.Sha256;

/** The slug by which the expert of a name is known; always the same for the same name, also in a script that gives none. */
public final class NamedExpert {

    private static final int LENGTH_OF_HASH = 8;

    private NamedExpert() {}

    public static String slug(String name) {
        return Slug.from(name)
                .map(Slug::value)
                .orElseGet(() -> "expert-" + Sha256.of(name).substring(0, LENGTH_OF_HASH));
    }
}
