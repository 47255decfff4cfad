package org.expertqa.importing.report;

/** Where a stretch of the input went: UTF-16 offsets, and a field, a label, {@code marker}, {@code furniture} or none. */
public record Span(int from, int to, String target) {

    public static final String MARKER = "marker";
    public static final String FURNITURE = "furniture";
    public static final String UNASSIGNED = "unassigned";

    public Span to(String other) {
        return new Span(from, to, other);
    }
}
