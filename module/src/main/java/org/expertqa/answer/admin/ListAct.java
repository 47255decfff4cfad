package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something to be done to a list of the form, as its button says it: {@code add sections pitfalls}, {@code up sections KEY},
 * and so {@code down}, {@code duplicate}, {@code remove} and, with a place behind the key, {@code undo}.
 */
record ListAct(String verb, EntryList list, String argument) {

    private static final Pattern ACT = Pattern.compile(
            "(add|up|down|duplicate|remove|undo) (sections|nextSteps|citations)(?: (.*))?", Pattern.DOTALL);

    static Optional<ListAct> of(String text) {
        Matcher matcher = ACT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        MatchResult act = matcher.toMatchResult();
        String argument = act.group(3) == null ? "" : act.group(3);
        return EntryList.of(act.group(2)).map(list -> new ListAct(act.group(1), list, argument));
    }

    /** The form with the act done, and the key of the entry that it was done to. */
    record Done(AnswerForm form, String key) {}

    /** A form in which the entry is not to be found stays as it is. */
    Done on(AnswerForm form) {
        List<String> keys = new ArrayList<>(form.keys(list));
        if (verb.equals("add")) {
            return add(form, keys);
        }
        if (verb.equals("undo")) {
            return undo(form, keys);
        }
        int place = keys.indexOf(argument);
        return place < 0 ? new Done(form, "") : on(form, keys, place);
    }

    private Done on(AnswerForm form, List<String> keys, int place) {
        return switch (verb) {
            case "up" -> moved(form, keys, place, Math.max(place - 1, 0));
            case "down" -> moved(form, keys, place, Math.min(place + 1, keys.size() - 1));
            case "duplicate" -> duplicate(form, keys, place);
            default -> remove(form, keys, place);
        };
    }

    private Done moved(AnswerForm form, List<String> keys, int from, int to) {
        keys.add(to, keys.remove(from));
        return new Done(form.withList(list.word(), keys), argument);
    }

    private Done add(AnswerForm form, List<String> keys) {
        if (keys.size() >= EntryList.MOST_ENTRIES) {
            return new Done(form, "");
        }
        String key = freshKey();
        keys.add(key);
        AnswerForm added = form.withList(list.word(), keys);
        return new Done(list == EntryList.SECTIONS ? added.with(list.name(key, "kind"), argument) : added, key);
    }

    private Done duplicate(AnswerForm form, List<String> keys, int place) {
        if (keys.size() >= EntryList.MOST_ENTRIES) {
            return new Done(form, argument);
        }
        String key = freshKey();
        keys.add(place + 1, key);
        AnswerForm copied = form.withList(list.word(), keys);
        for (FormField field : list.fields()) {
            copied = copied.with(list.name(key, field.name()), form.text(list, argument, field.name()));
        }
        return new Done(copied, key);
    }

    private Done remove(AnswerForm form, List<String> keys, int place) {
        keys.remove(place);
        return new Done(form.withList(list.word(), keys), "");
    }

    private Done undo(AnswerForm form, List<String> keys) {
        int space = argument.lastIndexOf(' ');
        String key = argument.substring(0, Math.max(space, 0));
        if (key.isEmpty() || keys.contains(key)) {
            return new Done(form, "");
        }
        keys.add(place(argument.substring(space + 1), keys.size()), key);
        return new Done(form.withList(list.word(), keys), key);
    }

    private static int place(String text, int most) {
        return text.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(text), most) : most;
    }

    private static String freshKey() {
        return "new" + UUID.randomUUID().toString().substring(0, 8);
    }
}
