package org.expertqa.importing.report;

/** A line that was recognised as a label, and the part it announces. */
public record LabelFound(int line, String text, String field) {}
