package org.expertqa.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which live items a list shows: those public at an instant; of them those that refer to one item, or to two of two other
 * types; that are in a language ({@code en} takes in {@code en-GB}); and that went live with their present revision not before
 * an instant.
 */
public record Filter(Instant at, List<ItemId> refersTo, Optional<String> language, Instant since) {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}+");

    /** @throws IllegalArgumentException when the language is no language tag, or there are more items than two */
    public Filter {
        refersTo = List.copyOf(refersTo);
        if (refersTo.size() > 2) {
            throw new IllegalArgumentException("A list is of what refers to one item, or to two.");
        }
        if (language.isPresent() && !isLanguage(language.get())) {
            throw new IllegalArgumentException("A language is a tag such as en or en-GB.");
        }
    }

    public static Filter liveAt(Instant at) {
        return new Filter(at, List.of(), Optional.empty(), Instant.EPOCH);
    }

    /** Whether a list can be asked for in this language. */
    public static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    /** The same for those that refer to this item too. */
    public Filter refersTo(ItemId item) {
        List<ItemId> all = Stream.concat(refersTo.stream(), Stream.of(item)).toList();
        return new Filter(at, all, language, since);
    }

    public Filter inLanguage(String tag) {
        return new Filter(at, refersTo, Optional.of(tag), since);
    }

    public Filter changedSince(Instant instant) {
        return new Filter(at, refersTo, language, instant);
    }
}
