package org.expertqa.importing.lines;

/** A stretch of the source text: knows what it says and where it stands. */
public record Stretch(String source, int from, int to) {

    public String text() {
        return source.substring(from, to);
    }

    public int length() {
        return to - from;
    }

    public boolean isBlank() {
        return Space.skip(source, from, to) == to;
    }

    public char at(int index) {
        return source.charAt(from + index);
    }

    public char last() {
        return source.charAt(to - 1);
    }

    /** Without the space at both ends. */
    public Stretch strip() {
        int start = Space.skip(source, from, to);
        return new Stretch(source, start, Space.trim(source, start, to));
    }

    /** From an index of this stretch on. */
    public Stretch from(int index) {
        return new Stretch(source, from + index, to);
    }

    /** Up to an index of this stretch. */
    public Stretch upTo(int index) {
        return new Stretch(source, from, from + index);
    }

    /** Where a text first stands in this stretch, or -1. */
    public int indexOf(String part) {
        return text().indexOf(part);
    }

    public boolean startsWith(String prefix) {
        return length() >= prefix.length() && source.startsWith(prefix, from);
    }

    public boolean endsWith(String suffix) {
        return length() >= suffix.length() && source.startsWith(suffix, to - suffix.length());
    }
}
