package org.expertqa.answer;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.content.Problem;

/** Collects problems while a value is looked through. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void when(boolean wrong, String field, String message) {
        if (wrong) {
            found.add(new Problem(field, message));
        }
    }

    void required(String field, String value, int most) {
        when(value.isBlank(), field, "This is required: 1 to " + most + " characters.");
        atMost(field, value, most);
    }

    void atMost(String field, String value, int most) {
        when(value.length() > most, field, "At most " + most + " characters; there are " + value.length() + ".");
    }

    void between(String field, String value, int least, int most) {
        int length = value.strip().length();
        when(length < least || length > most, field, least + " to " + most + " characters; there are " + length + ".");
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
