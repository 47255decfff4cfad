package org.expertqa.content;

/** One thing that stands in the way of publishing: the field, what is wrong with it, and what would be right. */
public record Problem(String field, String message) {

    @Override
    public String toString() {
        return field + ": " + message;
    }
}
