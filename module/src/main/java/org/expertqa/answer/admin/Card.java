package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.List;

/** One entry of a list on the screen: a card with its fields, that is moved, doubled and taken out as a whole. */
public record Card(String list, String key, String title, List<Box> boxes) {

    /** The key of the card that a script copies; it puts another in its place. */
    static final String NEW = "NEW";

    public Card {
        boxes = List.copyOf(boxes);
    }

    static List<Card> all(EntryList list, Boxes boxes) {
        List<Card> cards = new ArrayList<>();
        boxes.form().keys(list).stream()
                .limit(EntryList.MOST_ENTRIES)
                .forEach(key -> cards.add(of(list, key, cards.size() + 1, boxes)));
        return cards;
    }

    static Card empty(EntryList list, Boxes boxes) {
        return of(list, NEW, 0, boxes);
    }

    private static Card of(EntryList list, String key, int number, Boxes boxes) {
        return new Card(list.word(), key, title(list, key, number, boxes), boxes.of(list, key));
    }

    /** What the card says first; while it says nothing, which one it is. */
    private static String title(EntryList list, String key, int number, Boxes boxes) {
        String field =
                list == EntryList.SECTIONS ? "heading" : list.fields().get(0).name();
        String said = boxes.form().text(list, key, field).strip();
        return said.isEmpty() ? boxes.text().get("card." + list.word(), number == 0 ? "" : number) : said;
    }
}
