package org.expertqa.content;

/** Who saved or published something, as it is written beside the revision: a login's name or the name of a command. */
public record Author(String name) {

    public static final Author IMPORT = new Author("import");
}
