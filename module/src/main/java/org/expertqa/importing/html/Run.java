package org.expertqa.importing.html;

/** Words of one look: as they stand, or bold, italic, code, part of a link. */
record Run(String text, boolean bold, boolean italic, boolean code, String href) {

    static Run plain(String text) {
        return new Run(text, false, false, false, "");
    }
}
