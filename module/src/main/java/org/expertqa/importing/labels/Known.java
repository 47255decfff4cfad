package org.expertqa.importing.labels;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.expertqa.content.Slug;

/** What is known before the body is read and its reading depends on; empty where the front matter says nothing. */
public record Known(String question, String quickAnswer, String expert, String language) {

    public static Known from(ObjectNode frontMatter, String language) {
        return new Known(
                frontMatter.path("question").asText(""),
                frontMatter.path("quickAnswer").asText(""),
                frontMatter.path("expert").asText(""),
                language);
    }

    /** What it says of the second question in a file, and of those behind it. */
    public Known ofFurtherQuestions() {
        return new Known("", "", expert, language);
    }

    public boolean isEnglish() {
        return language.isEmpty() || language.equals("en") || language.startsWith("en-");
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
