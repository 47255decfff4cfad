package org.expertqa.answer;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Reference;
import org.expertqa.content.Slug;

/** The Expert Q&A as a type of content. */
public final class ExpertAnswers {

    public static final ContentType<ExpertAnswer> TYPE = new ContentType<>(
            "answer",
            1,
            ExpertAnswer.class,
            ExpertAnswer::question,
            ExpertAnswer::slug,
            ExpertAnswers::withSlug,
            ExpertAnswer::language,
            ExpertAnswers::references,
            AnswerRules::refusals,
            ExpertAnswers::mention);

    private ExpertAnswers() {}

    private static ExpertAnswer withSlug(ExpertAnswer answer, Slug slug) {
        return answer.with().slug(slug).build();
    }

    /** Others name the question. */
    private static ExpertAnswer mention(ExpertAnswer answer) {
        return ExpertAnswer.asking(answer.question())
                .with()
                .language(answer.language())
                .build();
    }

    private static List<Reference> references(ExpertAnswer answer) {
        List<Reference> references = new ArrayList<>();
        answer.expert().ifPresent(expert -> references.add(Reference.required(expert, "expert")));
        addAll(references, answer.coAuthors(), "coAuthor");
        addAll(references, answer.topics(), "topic");
        addAll(references, answer.related(), "related");
        return references;
    }

    private static void addAll(List<Reference> references, List<ItemId> targets, String role) {
        targets.stream().map(target -> Reference.optional(target, role)).forEach(references::add);
    }
}
