package org.expertqa.importing;

/** Which type of item a file holds. */
enum ItemKind {
    ANSWER,
    EXPERT,
    TOPIC
}
