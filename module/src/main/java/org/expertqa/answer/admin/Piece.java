package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A part of the form that one of two people may have changed: a field, or a list that is taken as a whole. */
sealed interface Piece {

    /** The name of the field or list. */
    String name();

    /** What it holds, to be compared. */
    String in(AnswerForm form);

    /** The second form with what the first one holds of it. */
    AnswerForm copy(AnswerForm from, AnswerForm to);

    /** A field that stands by itself, or one of an entry. */
    record Field(String name) implements Piece {

        @Override
        public String in(AnswerForm form) {
            return form.text(name);
        }

        @Override
        public AnswerForm copy(AnswerForm from, AnswerForm to) {
            return to.with(name, from.text(name));
        }
    }

    /** Items that were chosen. */
    record Chosen(String name) implements Piece {

        @Override
        public String in(AnswerForm form) {
            return String.join("\n", form.list(name));
        }

        @Override
        public AnswerForm copy(AnswerForm from, AnswerForm to) {
            return to.withList(name, from.list(name));
        }
    }

    /** Entries without a name that stays, such as next steps. */
    record Entries(EntryList list) implements Piece {

        @Override
        public String name() {
            return list.word();
        }

        @Override
        public String in(AnswerForm form) {
            return form.keys(list).stream()
                    .map(key -> list.names(key).stream().map(form::text).collect(Collectors.joining("\n")))
                    .collect(Collectors.joining("\n\n"));
        }

        @Override
        public AnswerForm copy(AnswerForm from, AnswerForm to) {
            AnswerForm copied = to.withList(list.word(), from.keys(list));
            for (String name : from.keys(list).stream()
                    .flatMap(key -> list.names(key).stream())
                    .toList()) {
                copied = copied.with(name, from.text(name));
            }
            return copied;
        }
    }

    /** Whether a section is there at all, with its words. */
    record WholeSection(String key) implements Piece {

        @Override
        public String name() {
            return "sections." + key;
        }

        @Override
        public String in(AnswerForm form) {
            return form.keys(EntryList.SECTIONS).contains(key)
                    ? EntryList.SECTIONS.names(key).stream().map(form::text).collect(Collectors.joining("\n"))
                    : "";
        }

        @Override
        public AnswerForm copy(AnswerForm from, AnswerForm to) {
            List<String> keys = new ArrayList<>(to.keys(EntryList.SECTIONS));
            keys.remove(key);
            if (!from.keys(EntryList.SECTIONS).contains(key)) {
                return to.withList("sections", keys);
            }
            keys.add(key);
            AnswerForm copied = to.withList("sections", keys);
            for (String name : EntryList.SECTIONS.names(key)) {
                copied = copied.with(name, from.text(name));
            }
            return copied;
        }
    }

    /** All parts of two forms that may differ, in the order of the screen. */
    static List<Piece> all(AnswerForm mine, AnswerForm theirs) {
        List<Piece> pieces = new ArrayList<>();
        AnswerFields.ALL.stream()
                .filter(field -> !field.equals(AnswerFields.NOTE))
                .forEach(field -> pieces.add(new Field(field.name())));
        pieces.add(new Field(AnswerFields.EXPERT));
        AnswerFields.CHOSEN_LISTS.forEach(name -> pieces.add(new Chosen(name)));
        pieces.add(new Entries(EntryList.NEXT_STEPS));
        pieces.add(new Entries(EntryList.CITATIONS));
        pieces.addAll(sections(mine, theirs));
        return pieces;
    }

    private static List<Piece> sections(AnswerForm mine, AnswerForm theirs) {
        List<Piece> pieces = new ArrayList<>();
        List<String> others = theirs.keys(EntryList.SECTIONS);
        for (String key : mine.keys(EntryList.SECTIONS)) {
            if (others.contains(key)) {
                EntryList.SECTIONS.names(key).forEach(name -> pieces.add(new Field(name)));
            } else {
                pieces.add(new WholeSection(key));
            }
        }
        others.stream()
                .filter(key -> !mine.keys(EntryList.SECTIONS).contains(key))
                .forEach(key -> pieces.add(new WholeSection(key)));
        return pieces;
    }
}
