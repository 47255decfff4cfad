package org.expertqa.importing;

/** A stretch of the source text: knows what it says and where it stands. */
record Stretch(String source, int from, int to) {

    String text() {
        return source.substring(from, to);
    }

    int length() {
        return to - from;
    }

    boolean isBlank() {
        return Space.skip(source, from, to) == to;
    }

    char at(int index) {
        return source.charAt(from + index);
    }

    char last() {
        return source.charAt(to - 1);
    }

    /** Without the space at both ends. */
    Stretch strip() {
        int start = Space.skip(source, from, to);
        return new Stretch(source, start, Space.trim(source, start, to));
    }

    /** From an index of this stretch on. */
    Stretch from(int index) {
        return new Stretch(source, from + index, to);
    }

    /** Up to an index of this stretch. */
    Stretch upTo(int index) {
        return new Stretch(source, from, from + index);
    }

    /** Where a text first stands in this stretch, or -1. */
    int indexOf(String part) {
        return text().indexOf(part);
    }

    boolean startsWith(String prefix) {
        return length() >= prefix.length() && source.startsWith(prefix, from);
    }

    boolean endsWith(String suffix) {
        return length() >= suffix.length() && source.startsWith(suffix, to - suffix.length());
    }
}
