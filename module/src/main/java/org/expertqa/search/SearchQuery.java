package org.expertqa.search;

import java.util.Optional;
import org.expertqa.content.ItemId;

/** What somebody looks for: some words, perhaps only of one topic, expert or language, and which page of what is found. */
public record SearchQuery(
        String words,
        Optional<ItemId> topic,
        Optional<ItemId> expert,
        Optional<String> language,
        int page,
        int pageLength) {

    public static final int MOST_CHARACTERS = 200;
    public static final int MOST_PAGES = 100;
    public static final int LONGEST_PAGE = 100;

    /** @throws IllegalArgumentException when it is longer or further than is looked; the message says what would be right */
    public SearchQuery {
        words = words.strip();
        require(
                words.codePointCount(0, words.length()) <= MOST_CHARACTERS,
                "A search has at most " + MOST_CHARACTERS + " characters.");
        require(page >= 1 && page <= MOST_PAGES, "The pages of a search are 1 to " + MOST_PAGES + ".");
        require(
                pageLength >= 1 && pageLength <= LONGEST_PAGE,
                "A page of a search has 1 to " + LONGEST_PAGE + " answers.");
    }

    /** The first ten answers that have the words, whatever they are about. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, Optional.empty(), Optional.empty(), Optional.empty(), 1, 10);
    }

    public SearchQuery about(ItemId which) {
        return new SearchQuery(words, Optional.of(which), expert, language, page, pageLength);
    }

    public SearchQuery by(ItemId whom) {
        return new SearchQuery(words, topic, Optional.of(whom), language, page, pageLength);
    }

    /** Only answers of that language: the first part of a language tag, such as {@code de}. */
    public SearchQuery in(String which) {
        return new SearchQuery(words, topic, expert, Optional.of(which), page, pageLength);
    }

    public SearchQuery page(int number) {
        return new SearchQuery(words, topic, expert, language, number, pageLength);
    }

    public SearchQuery pagesOf(int length) {
        return new SearchQuery(words, topic, expert, language, page, length);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /** How many answers stand on the pages before this one. */
    public int before() {
        return (page - 1) * pageLength;
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
