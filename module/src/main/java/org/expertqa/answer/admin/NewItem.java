package org.expertqa.answer.admin;

import java.util.Optional;

/** The line by which somebody adds an expert or a topic that is not there yet, if they may. */
public record NewItem(boolean allowed, String name, String typed, Optional<String> error) {

    /** What its button does. */
    public String act() {
        return name.replace("new.", "add ");
    }

    public String errorId() {
        return name + "-error";
    }
}
