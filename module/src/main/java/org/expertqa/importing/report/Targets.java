package org.expertqa.importing.report;

/** The names under which the fields of the n-th answer of a file, and of its expert, stand in a report. */
public record Targets(int index) {

    public String answer(String field) {
        return "answers[" + index + "]." + field;
    }

    public String expert(String field) {
        return "experts[" + index + "]." + field;
    }
}
