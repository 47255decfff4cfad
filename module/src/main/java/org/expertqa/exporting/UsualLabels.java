package org.expertqa.exporting;

import org.expertqa.importing.labels.Labels;

/** The labels that usually stand over the parts of an answer in its language: the first of those that are recognised. */
record UsualLabels(Labels labels, String language) {

    /** The labels of a language such as {@code de-CH}; no language is English. */
    static UsualLabels of(String language, Labels labels) {
        return new UsualLabels(labels, language.isEmpty() ? "en" : language.split("-")[0]);
    }

    /** Whether all parts that need a label have one in this language. */
    boolean areKnown() {
        return labels.usual("quickAnswer", language).isPresent()
                && labels.usual("nextSteps", language).isPresent()
                && labels.usual("expertTake", language).isPresent();
    }

    String over(String part) {
        return labels.usual(part, language).orElseThrow();
    }

    /** The label with a person's name in it. */
    String over(String part, String name) {
        return over(part).replace("{N}", name);
    }
}
