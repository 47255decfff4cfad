package org.expertqa.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.view.Messages;

/** One line of a form: its words, what was typed, and what is wrong with that. */
public record Field(
        String name,
        String type,
        String autocomplete,
        int maxlength,
        String label,
        String hint,
        String value,
        Optional<String> error) {

    private static final int LONGEST_PASSWORD = 1_000;

    /** A field that keeps what was typed; its label and its hint stand under its name in the words. */
    public static Field of(String name, String type, String autocomplete, int maxlength, Messages text) {
        return new Field(
                name,
                type,
                autocomplete,
                maxlength,
                text.get("field." + name),
                text.find("field." + name + ".hint").orElse(""),
                "",
                Optional.empty());
    }

    /** A field that never shows what was typed. A long one is taken whole, to be refused with a sentence. */
    public static Field password(String name, String autocomplete, Messages text) {
        return of(name, "password", autocomplete, LONGEST_PASSWORD, text);
    }

    public Field holding(String typed) {
        return new Field(name, type, autocomplete, maxlength, label, hint, typed, error);
    }

    /** The same where everybody knows what is wanted. */
    public Field withoutHint() {
        return new Field(name, type, autocomplete, maxlength, label, "", value, error);
    }

    public Field labelled(String words) {
        return new Field(name, type, autocomplete, maxlength, words, hint, value, error);
    }

    public Field with(List<FieldProblem> problems) {
        Optional<String> own = problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(FieldProblem::sentence)
                .findFirst();
        return new Field(name, type, autocomplete, maxlength, label, hint, value, own);
    }

    /** Whether somebody thinks up a password here, which they may want to see. */
    public boolean isNewPassword() {
        return autocomplete.equals("new-password");
    }

    public String hintId() {
        return name + "-hint";
    }

    public String errorId() {
        return name + "-error";
    }

    /** The ids of what else is said of the field. */
    public String describedBy() {
        Stream<String> hints = hint.isEmpty() ? Stream.empty() : Stream.of(hintId());
        return Stream.concat(hints, error.map(sentence -> errorId()).stream()).collect(Collectors.joining(" "));
    }
}
