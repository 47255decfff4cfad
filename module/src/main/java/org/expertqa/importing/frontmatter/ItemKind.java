package org.expertqa.importing.frontmatter;

/** Which type of item a file holds. */
public enum ItemKind {
    ANSWER,
    EXPERT,
    TOPIC
}
