package org.expertqa.exporting;

import java.util.List;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.importing.report.References;
import org.expertqa.topic.Topics;

/** Names the items that an answer refers to by the slugs of their latest revisions; one without a slug by its id. */
final class ReferencedSlugs {

    private final Contents contents;

    ReferencedSlugs(Contents contents) {
        this.contents = contents;
    }

    References of(ExpertAnswer answer) {
        return new References(
                answer.expert().map(id -> slug(Experts.TYPE, id)),
                slugs(Experts.TYPE, answer.coAuthors()),
                slugs(Topics.TYPE, answer.topics()),
                slugs(ExpertAnswers.TYPE, answer.related()));
    }

    /** What the expert of an answer is called for short. */
    Optional<String> expertCalled(ExpertAnswer answer) {
        return answer.expert()
                .flatMap(id -> contents.latest(Experts.TYPE, id))
                .map(Revision::content)
                .map(Expert::shortName)
                .filter(name -> !name.isBlank());
    }

    private List<Slug> slugs(ContentType<?> type, List<ItemId> ids) {
        return ids.stream().map(id -> slug(type, id)).toList();
    }

    private <T> Slug slug(ContentType<T> type, ItemId id) {
        return contents.latest(type, id)
                .flatMap(revision -> type.slug().apply(revision.content()))
                .orElseGet(() -> new Slug(id.toString()));
    }
}
