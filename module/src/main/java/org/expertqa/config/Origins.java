package org.expertqa.config;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sites whose pages may read from this one in a browser (Fetch, 3.2): none, those that are named, or all. */
public record Origins(boolean all, Set<String> named) {

    static final Origins NONE = new Origins(false, Set.of());
    static final String RIGHT = "* or origins such as https://www.example.org, separated by commas, without a path";
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9.\\-\\[\\]:]+");

    public Origins {
        named = Set.copyOf(named);
    }

    /** @throws IllegalArgumentException when it is neither an asterisk nor a list of origins */
    static Origins of(String text) {
        if (text.equals("*")) {
            return new Origins(true, Set.of());
        }
        Set<String> named = Stream.of(text.split(",")).map(String::strip).collect(Collectors.toSet());
        if (!named.stream().allMatch(origin -> ORIGIN.matcher(origin).matches())) {
            throw new IllegalArgumentException(RIGHT);
        }
        return new Origins(false, named);
    }

    public boolean allows(String origin) {
        return all || named.contains(origin);
    }
}
