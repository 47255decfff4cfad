package org.expertqa.importing.report;

/** A stretch of text that fitted nowhere, kept for the editor to see. */
public record Unassigned(int line, String text) {}
