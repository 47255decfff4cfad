package org.expertqa.exporting;

import java.util.List;

/** The order in which the fields of an answer stand in front matter. */
final class FrontMatterOrder {

    static final List<String> FIELDS = List.of(
            "askedBy",
            "question",
            "questionDetail",
            "quickAnswer",
            "introduction",
            "sections",
            "expertTake",
            "nextSteps",
            "scopeNote",
            "disclaimer",
            "disclosure",
            "callToAction",
            "citations",
            "image",
            "seo",
            "source");

    private FrontMatterOrder() {}
}
