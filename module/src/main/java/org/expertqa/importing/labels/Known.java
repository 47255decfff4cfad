package org.expertqa.importing.labels;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.expertqa.content.Slug;

/** What the front matter says already and the reading of the body depends on; empty where it says nothing. */
public record Known(String question, String quickAnswer, String expert, String language) {

    public static Known from(ObjectNode frontMatter) {
        return new Known(
                frontMatter.path("question").asText(""),
                frontMatter.path("quickAnswer").asText(""),
                frontMatter.path("expert").asText(""),
                frontMatter.path("language").asText(""));
    }

    /** What it says of the second question in a file, and of those behind it. */
    public Known ofFurtherQuestions() {
        return new Known("", "", expert, language);
    }

    public boolean isEnglish() {
        return UsualLabels.areIn(language);
    }

    /** Whether the expert of the front matter can be a person of this name. */
    boolean expertIs(NameInText name) {
        String slug = name.slug().map(Slug::value).orElse("");
        return ("-" + expert + "-").contains("-" + slug + "-");
    }

    /** Whether the name is what this expert is called for short, as far as the slug tells. */
    public boolean expertIsCalled(NameInText name) {
        String slug = name.slug().map(Slug::value).orElse("");
        return !slug.isEmpty() && (expert + "-").startsWith(slug + "-");
    }
}
