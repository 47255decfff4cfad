package org.expertqa.importing.report;

/** One thing an editor should look at: where, in which field, and why. */
public record Warning(WarningCode code, int line, String field, String message) {}
