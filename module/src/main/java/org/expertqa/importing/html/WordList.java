package org.expertqa.importing.html;

import org.jsoup.nodes.Element;

/** A list item as a word processor exports it: a paragraph whose mark stands in the text. */
final class WordList {

    private static final String MARK = "span[style*=mso-list:Ignore], span[style*=mso-list: Ignore]";

    private WordList() {}

    static boolean isItem(Element paragraph) {
        return paragraph.normalName().equals("p")
                && paragraph.className().startsWith("MsoListParagraph")
                && paragraph.selectFirst(MARK) != null;
    }

    /** Takes the mark out of the paragraph: a number as it stands, or a bullet. */
    static String takeMark(Element paragraph) {
        Element mark = paragraph.selectFirst(MARK);
        String words = mark.text().replace('\u00A0', ' ').strip();
        mark.remove();
        return words.matches("\\d{1,3}[.)]") ? words + " " : "* ";
    }
}
