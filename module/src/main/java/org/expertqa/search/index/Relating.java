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

    /** Works on a few; false when there is nothing to do. What fails is worked on again. */
    boolean work(AnswerIndex index) {
        if (!changed.isEmpty()) {
            return workOn(changed, index);
        }
        return neighbours.isEmpty() ? workOnMissing(index) : workOn(neighbours, index);
    }

    private boolean workOn(Set<ItemId> waiting, AnswerIndex index) {
        List<ItemId> some = waiting.stream().limit(AT_ONCE).toList();
        Map<ItemId, List<ItemId>> found = find(index, some);
        keep(found);
        some.forEach(waiting::remove);
        if (waiting == changed) {
            found.values().forEach(neighbours::addAll);
        }
        return true;
    }

    private boolean workOnMissing(AnswerIndex index) {
        if (lookedAtAll) {
            return false;
        }
        List<ItemId> some = related.missing(lookedUpTo, AT_ONCE);
        keep(find(index, some));
        lookedAtAll = some.isEmpty();
        lookedUpTo = some.isEmpty() ? lookedUpTo : Optional.of(some.get(some.size() - 1));
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

    /** What is kept already is not kept again, but for that there is none. */
    private void keep(Map<ItemId, List<ItemId>> found) {
        Map<ItemId, List<ItemId>> anew = new HashMap<>(found);
        anew.entrySet()
                .removeIf(entry -> !entry.getValue().isEmpty()
                        && related.of(entry.getKey()).equals(entry.getValue()));
        if (!anew.isEmpty()) {
            related.keep(anew);
            foundAnew.accept(Set.copyOf(anew.keySet()));
        }
    }
}
