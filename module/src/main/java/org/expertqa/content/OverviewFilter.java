package org.expertqa.content;

import java.util.List;
import java.util.Optional;

/**
 * Which items a list for editors shows: without a state all that are neither archived nor in the trash.
 *
 * @param words what their titles have in them, all of it, in whatever order
 * @param language {@code en} takes in {@code en-GB}
 * @param refersTo what they refer to, all of it, in the latest revision or one that is public
 * @param createdBy the id of the account that made them
 */
public record OverviewFilter(
        Optional<State> state,
        String words,
        Optional<String> language,
        List<ItemId> refersTo,
        Optional<String> createdBy) {

    public static final OverviewFilter ALL =
            new OverviewFilter(Optional.empty(), "", Optional.empty(), List.of(), Optional.empty());

    public OverviewFilter {
        refersTo = List.copyOf(refersTo);
    }

    public OverviewFilter in(State wanted) {
        return new OverviewFilter(Optional.of(wanted), words, language, refersTo, createdBy);
    }

    public OverviewFilter titled(String wanted) {
        return new OverviewFilter(state, wanted, language, refersTo, createdBy);
    }

    public OverviewFilter inLanguage(String tag) {
        return new OverviewFilter(state, words, Optional.of(tag), refersTo, createdBy);
    }

    public OverviewFilter refersTo(ItemId... items) {
        return new OverviewFilter(state, words, language, List.of(items), createdBy);
    }

    public OverviewFilter createdBy(String account) {
        return new OverviewFilter(state, words, language, refersTo, Optional.of(account));
    }
}
