package org.expertqa.content.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.ItemId;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewFilter;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.Sorting;
import org.expertqa.content.State;
import org.expertqa.content.admin.Picker.Option;
import org.expertqa.view.Messages;

/** The choices by which a list is narrowed and sorted; a choice of which there is only one thing is left out. */
final class Pickers {

    private static final int MOST_NAMES = 200;
    private static final List<String> SORTINGS =
            List.of("-changed", "changed", "title", "-title", "-created", "created");
    private final Overview overview;
    private final ListAddress address;
    private final Messages text;
    private final Locale language;

    Pickers(Overview overview, ListAddress address, AdminRequest request) {
        this.overview = overview;
        this.address = address;
        this.text = request.text();
        this.language = request.language();
    }

    List<Picker> of(ListedType listed) {
        List<Picker> pickers = new ArrayList<>();
        if (!isPutAway(address.state())) {
            pickers.add(states());
        }
        if (listed.namesExperts()) {
            pickers.add(named("expert", ListedType.EXPERTS));
            pickers.add(named("topic", ListedType.TOPICS));
        }
        pickers.add(languages(listed));
        pickers.removeIf(picker -> picker.options().size() < 3
                && picker.options().stream()
                        .noneMatch(option -> option.chosen() && !option.value().isEmpty()));
        pickers.add(sortings());
        return pickers;
    }

    static boolean isPutAway(Optional<State> state) {
        return state.filter(each -> each == State.ARCHIVED || each == State.TRASHED)
                .isPresent();
    }

    private Picker states() {
        return picker(
                ListAddress.STATE,
                Arrays.stream(State.values())
                        .filter(state -> !isPutAway(Optional.of(state)))
                        .map(state -> option(ListAddress.STATE, state.toString(), text.get("itemState." + state))));
    }

    private Picker languages(ListedType listed) {
        List<String> there = overview.languages(listed.type());
        Stream<String> wanted = address.get(ListAddress.LANGUAGE).filter(tag -> !there.contains(tag)).stream();
        return picker(
                ListAddress.LANGUAGE,
                Stream.concat(there.stream(), wanted)
                        .map(tag -> option(
                                ListAddress.LANGUAGE,
                                tag,
                                Locale.forLanguageTag(tag).getDisplayName(language))));
    }

    /** By name; the one that is chosen is there also where there are too many for all. */
    private Picker named(String name, ListedType listed) {
        List<OverviewLine> first = overview.list(
                        listed.type(), OverviewFilter.ALL, Sorting.BY_TITLE, Optional.empty(), MOST_NAMES)
                .lines();
        Stream<OverviewLine> wanted = address
                .get(name)
                .map(ItemId::of)
                .filter(id -> first.stream().noneMatch(line -> line.id().equals(id)))
                .flatMap(id -> overview.find(listed.type(), id))
                .stream();
        return picker(
                name,
                Stream.concat(wanted, first.stream())
                        .map(line -> option(name, line.id().toString(), ItemRow.title(line, text))));
    }

    private Picker sortings() {
        String present = address.sorting().toString();
        return new Picker(
                ListAddress.SORTING,
                text.get("items.pick.sort"),
                SORTINGS.stream()
                        .map(each -> new Option(each, text.get("items.sort." + each), each.equals(present)))
                        .toList());
    }

    private Picker picker(String name, Stream<Option> options) {
        Option all =
                new Option("", text.get("items.any." + name), address.get(name).isEmpty());
        return new Picker(
                name,
                text.get("items.pick." + name),
                Stream.concat(Stream.of(all), options).toList());
    }

    private Option option(String name, String value, String words) {
        return new Option(value, words, address.get(name).filter(value::equals).isPresent());
    }
}
