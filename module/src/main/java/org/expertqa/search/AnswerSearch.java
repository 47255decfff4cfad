package org.expertqa.search;

import java.util.List;
import org.expertqa.content.ItemId;

/**
 * Finds answers by the words in them. What it names was live when it was last looked at; whoever shows it asks the contents
 * whether it still is.
 */
public interface AnswerSearch {

    /**
     * One page of the answers that have the words, the best first. No sign in the words has a meaning of its own.
     *
     * @throws SearchUnavailable while there is no index to look in
     * @throws SearchSwitchedOff where there is none at all
     */
    Hits find(SearchQuery query);

    /**
     * Answers whose question has words that begin like these.
     *
     * @throws SearchUnavailable while there is no index to look in
     */
    List<ItemId> suggest(String beginnings, int most);
}
