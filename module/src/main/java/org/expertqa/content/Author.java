package org.expertqa.content;

import java.util.Optional;

/**
 * Who saved or published something, as it is written beside the revision: a person's or a command's name.
 *
 * @param account the id of the account of a person who is signed in; known of whoever does something now, and kept of
 *     whoever makes an item
 */
public record Author(String name, Optional<String> account) {

    public static final Author IMPORT = new Author("import");

    /** One without an account. */
    public Author(String name) {
        this(name, Optional.empty());
    }
}
