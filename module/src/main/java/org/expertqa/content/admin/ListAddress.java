package org.expertqa.content.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.OverviewCursor;
import org.expertqa.content.OverviewFilter;
import org.expertqa.content.Sorting;
import org.expertqa.content.State;

/**
 * What a list is asked for, as it stands in its address. What can not be understood is left out.
 *
 * @param said names and values, those that were understood
 * @param understood whether nothing was left out
 */
record ListAddress(Map<String, String> said, boolean understood) {

    static final ListAddress NOTHING = new ListAddress(Map.of(), true);

    static final String WORDS = "q";
    static final String STATE = "state";
    static final String LANGUAGE = "language";
    static final String MINE = "mine";
    static final String ON = "on";
    static final String SORTING = "sort";
    private static final String AFTER = "after";

    /** The types of items that a list can be narrowed by, the rarest first. */
    static final List<String> TARGETS = List.of("expert", "topic", "answer");

    private static final int LONGEST = 200;
    private static final Map<String, Predicate<String>> KNOWN = known();

    ListAddress {
        said = Map.copyOf(said);
    }

    static ListAddress of(MultivaluedMap<String, String> parameters) {
        Map<String, String> said = new LinkedHashMap<>();
        boolean understood = true;
        for (Map.Entry<String, Predicate<String>> each : KNOWN.entrySet()) {
            Optional<String> value = Optional.ofNullable(parameters.getFirst(each.getKey()))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
            understood &= value.stream().allMatch(each.getValue());
            value.filter(each.getValue()).ifPresent(text -> said.put(each.getKey(), text));
        }
        ListAddress address = new ListAddress(said, understood);
        return address.isBeyond() ? new ListAddress(address.without(AFTER).said, false) : address;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(said.get(name));
    }

    Sorting sorting() {
        return get(SORTING).flatMap(Sorting::of).orElse(Sorting.LATEST_FIRST);
    }

    Optional<OverviewCursor> after() {
        return get(AFTER).flatMap(text -> OverviewCursor.of(text, sorting()));
    }

    /** @param reader the id of the account that asks */
    OverviewFilter filter(String reader) {
        return new OverviewFilter(
                state(),
                get(WORDS).orElse(""),
                get(LANGUAGE),
                TARGETS.stream()
                        .flatMap(name -> get(name).stream())
                        .map(ItemId::of)
                        .toList(),
                get(MINE).map(any -> reader));
    }

    Optional<State> state() {
        return get(STATE).flatMap(State::of);
    }

    /** Whether more than a sorting or a place is asked for. */
    boolean filters() {
        return Stream.concat(Stream.of(WORDS, STATE, LANGUAGE, MINE), TARGETS.stream())
                .anyMatch(said::containsKey);
    }

    /** The same list from its beginning. */
    ListAddress first() {
        return without(AFTER);
    }

    boolean isFirst() {
        return !said.containsKey(AFTER);
    }

    ListAddress behind(OverviewCursor cursor) {
        return with(AFTER, cursor.toString());
    }

    ListAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(said);
        more.put(name, value);
        return new ListAddress(more, true);
    }

    private ListAddress without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(said);
        fewer.remove(name);
        return new ListAddress(fewer, true);
    }

    /** With a question mark, where anything is said. */
    @Override
    public String toString() {
        return said.isEmpty()
                ? ""
                : KNOWN.keySet().stream()
                        .filter(said::containsKey)
                        .map(name -> name + "=" + encoded(said.get(name)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Behind a place of another sorting there is nothing. */
    private boolean isBeyond() {
        return get(AFTER).isPresent() && after().isEmpty();
    }

    private static Map<String, Predicate<String>> known() {
        Map<String, Predicate<String>> known = new LinkedHashMap<>();
        known.put(WORDS, text -> text.length() <= LONGEST);
        known.put(STATE, text -> State.of(text).isPresent());
        known.put(LANGUAGE, Filter::isLanguage);
        TARGETS.forEach(name -> known.put(name, ListAddress::isId));
        known.put(MINE, ON::equals);
        known.put(SORTING, text -> Sorting.of(text).isPresent());
        known.put(AFTER, text -> true);
        return known;
    }

    static boolean isId(String text) {
        try {
            ItemId.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
