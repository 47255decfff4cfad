package org.expertqa.search.index;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.expertqa.content.ItemId;
import org.expertqa.search.RelatedAnswers;

/**
 * Finds for each answer which others are about the same, and keeps it, a few answers at a time: first for those that have
 * changed, then for those that these were found to be like, then for those that nothing was kept for yet.
 */
final class Relating {

    private static final int AT_ONCE = 20;
    private final AnswerDocuments documents;
    private final RelatedAnswers related;
    private final Clock clock;
    private final Consumer<Set<ItemId>> foundAnew;
    private final Set<ItemId> changed = new LinkedHashSet<>();
    private final Set<ItemId> neighbours = new LinkedHashSet<>();
    private Optional<ItemId> lookedUpTo = Optional.empty();
    private boolean lookedAtAll;

    Relating(AnswerDocuments documents, RelatedAnswers related, Clock clock, Consumer<Set<ItemId>> foundAnew) {
        this.documents = documents;
        this.related = related;
        this.clock = clock;
        this.foundAnew = foundAnew;
    }

    void changed(Collection<ItemId> answers) {
        changed.addAll(answers);
    }

    /** Works on a few; false when there is nothing to do. */
    boolean work(AnswerIndex index) {
        boolean ofChanged = !changed.isEmpty();
        List<ItemId> some = ofChanged ? take(changed) : neighbours.isEmpty() ? missing() : take(neighbours);
        Map<ItemId, List<ItemId>> found = find(index, some);
        if (ofChanged) {
            found.values().forEach(neighbours::addAll);
        }
        found.entrySet()
                .removeIf(entry -> !entry.getValue().isEmpty()
                        && related.of(entry.getKey()).equals(entry.getValue()));
        if (!found.isEmpty()) {
            related.keep(found);
            foundAnew.accept(Set.copyOf(found.keySet()));
        }
        return !some.isEmpty();
    }

    private Map<ItemId, List<ItemId>> find(AnswerIndex index, List<ItemId> answers) {
        Map<ItemId, List<ItemId>> found = new HashMap<>();
        if (!answers.isEmpty()) {
            for (AnswerDocument answer : documents.brief(answers, clock.instant())) {
                found.put(ItemId.of(answer.id()), index.alike(answer, RelatedAnswers.MOST));
            }
        }
        return found;
    }

    private List<ItemId> missing() {
        if (lookedAtAll) {
            return List.of();
        }
        List<ItemId> some = related.missing(lookedUpTo, AT_ONCE);
        lookedAtAll = some.isEmpty();
        lookedUpTo = some.isEmpty() ? lookedUpTo : Optional.of(some.get(some.size() - 1));
        return some;
    }

    private static List<ItemId> take(Set<ItemId> from) {
        List<ItemId> some = from.stream().limit(AT_ONCE).toList();
        some.forEach(from::remove);
        return some;
    }
}
