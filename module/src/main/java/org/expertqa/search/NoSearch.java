package org.expertqa.search;

import java.util.List;
import org.expertqa.content.ItemId;

/** The search of a site whose operator has switched it off. */
public final class NoSearch implements AnswerSearch {

    @Override
    public Hits find(SearchQuery query) {
        throw new SearchSwitchedOff();
    }

    @Override
    public List<ItemId> suggest(String beginnings, int most) {
        throw new SearchSwitchedOff();
    }
}
