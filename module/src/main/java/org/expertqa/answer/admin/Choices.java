package org.expertqa.answer.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;

/** What there is to choose from of one type: all while they are few, else those that have certain words in their title. */
record Choices(Contents contents, ContentType<?> type) {

    /** As many as a list to choose from may be long. */
    static final int FEW = 200;

    private static final int FOUND = 20;
    private static final int LOOKED_AT = 10_000;
    private static final int PORTION = 500;
    private static final Comparator<ItemSummary> BY_TITLE =
            Comparator.comparing(ItemSummary::title, String.CASE_INSENSITIVE_ORDER);

    /** All of them by title; empty when they are many. */
    Optional<List<ItemSummary>> few() {
        List<ItemSummary> first = contents.items(type, Optional.empty(), FEW + 1);
        return first.size() > FEW ? Optional.empty() : Optional.of(sorted(first));
    }

    /** At most twenty with these words in their title, whatever their state. */
    List<ItemSummary> find(String sought) {
        String words = sought.strip().toLowerCase(Locale.ROOT);
        List<ItemSummary> found = new ArrayList<>();
        Optional<ItemId> after = Optional.empty();
        for (int looked = 0; looked < LOOKED_AT && found.size() < FOUND; looked += PORTION) {
            List<ItemSummary> portion = contents.items(type, after, PORTION);
            portion.stream().filter(item -> has(item, words)).forEach(found::add);
            if (portion.size() < PORTION) {
                break;
            }
            after = Optional.of(portion.get(portion.size() - 1).id());
        }
        return sorted(found.stream().limit(FOUND).toList());
    }

    private static boolean has(ItemSummary item, String words) {
        return item.title().toLowerCase(Locale.ROOT).contains(words);
    }

    private static List<ItemSummary> sorted(List<ItemSummary> items) {
        return items.stream().sorted(BY_TITLE).toList();
    }
}
