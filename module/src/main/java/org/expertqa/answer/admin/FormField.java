package org.expertqa.answer.admin;

/**
 * One field of the editor's form.
 *
 * @param name the name of the content's field; in an entry of a list the part behind the key
 * @param rows how many lines are seen at once
 */
record FormField(String name, FieldKind kind, int rows) {

    static FormField line(String name) {
        return new FormField(name, FieldKind.LINE, 1);
    }

    static FormField text(String name, int rows) {
        return new FormField(name, FieldKind.TEXT, rows);
    }

    static FormField block(String name, int rows) {
        return new FormField(name, FieldKind.BLOCK, rows);
    }

    static FormField check(String name) {
        return new FormField(name, FieldKind.CHECK, 1);
    }
}
