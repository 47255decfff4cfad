package org.expertqa.importing;

/** The names under which the fields of the n-th answer of a file, and of its expert, stand in a report. */
record Targets(int index) {

    String answer(String field) {
        return "answers[" + index + "]." + field;
    }

    String expert(String field) {
        return "experts[" + index + "]." + field;
    }
}
