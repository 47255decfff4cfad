package org.expertqa.answer.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.answer.AnswerRules;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Problem;
import org.expertqa.content.Slug;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/** What would stand in the way of publishing an answer as it is typed, and what of it is not public yet. */
record Obstacles(Contents contents, Instant now) {

    /** An item that an answer refers to and that visitors do not see yet. */
    record Unpublished(ContentType<?> type, ItemSummary item) {}

    /** What of its own words stands in the way. */
    List<Problem> ofItself(ItemId id, ExpertAnswer answer) {
        List<Problem> problems = new ArrayList<>(AnswerRules.refusals(answer));
        slugProblem(id, answer).ifPresent(problems::add);
        return problems;
    }

    /** The same, with the expert that visitors could not see. */
    List<Problem> all(List<Problem> ofItself, List<Unpublished> unpublished, ExpertAnswer answer) {
        List<Problem> problems = new ArrayList<>(ofItself);
        unpublished.stream()
                .map(each -> each.item().id())
                .filter(id -> answer.expert().filter(id::equals).isPresent())
                .map(id -> new Problem("expert", "The expert is not published yet; publish it first."))
                .forEach(problems::add);
        return problems;
    }

    private Optional<Problem> slugProblem(ItemId id, ExpertAnswer answer) {
        Optional<Slug> slug = answer.slug().or(() -> Slug.from(answer.question()));
        if (slug.isEmpty()) {
            return Optional.of(new Problem("slug", "A slug is needed: lower-case letters, digits and hyphens."));
        }
        return answer.slug()
                .flatMap(given -> contents.find(ExpertAnswers.TYPE, given))
                .filter(owner -> !owner.equals(id))
                .map(owner -> new Problem(
                        "slug", "The slug \"" + slug.get() + "\" belongs to another item; choose another."));
    }

    /** The experts and topics that are not public: the expert has to be, and readers miss the others. */
    List<Unpublished> unpublished(ExpertAnswer answer) {
        Set<ItemId> experts = new LinkedHashSet<>();
        answer.expert().ifPresent(experts::add);
        experts.addAll(answer.coAuthors());
        List<Unpublished> unpublished = new ArrayList<>(unpublished(Experts.TYPE, experts));
        unpublished.addAll(unpublished(Topics.TYPE, new LinkedHashSet<>(answer.topics())));
        return unpublished;
    }

    private <T> List<Unpublished> unpublished(ContentType<T> type, Set<ItemId> ids) {
        Map<ItemId, ?> live = contents.live(type, ids, now);
        return ids.stream()
                .filter(id -> !live.containsKey(id))
                .flatMap(id -> contents.item(type, id).stream())
                .map(item -> new Unpublished(type, item))
                .toList();
    }
}
