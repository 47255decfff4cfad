package org.expertqa.content.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.ItemId;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.State;
import org.expertqa.content.admin.ItemsScreen.ActButton;
import org.expertqa.content.admin.ItemsScreen.Narrowing;
import org.expertqa.content.admin.ItemsScreen.Pair;
import org.expertqa.view.Frame.Way;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** Makes the screen of a list from its address. */
@Dependent
public class ItemLists {

    static final int PAGE = 50;
    private final Overview overview;

    @Inject
    public ItemLists(Overview overview) {
        this.overview = overview;
    }

    ScreenView list(ListedType listed, ListAddress address, AdminRequest request) {
        Messages text = request.text();
        Overview.Part part = overview.list(
                listed.type(),
                address.filter(request.account().id().toString()),
                address.sorting(),
                address.after(),
                PAGE);
        String title = text.get("admin." + listed.shape().path());
        List<ActButton> buttons = Act.on(address.state()).stream()
                .filter(act -> request.may(act.needed())
                        && part.lines().stream().anyMatch(line -> Rights.may(request, act, line)))
                .map(act -> ActButton.of(act, text.get("act." + act.word())))
                .toList();
        ItemsScreen screen = new ItemsScreen(
                request.frame(title).using("lists.css", "lists.js"),
                title,
                creation(listed, request),
                shelves(listed, address, request),
                narrowing(listed, address, request),
                address.understood(),
                rows(listed, part.lines(), request),
                listed.namesExperts(),
                text.get(emptiness(address)),
                request.site().path(listed.acts()),
                buttons,
                held(address, Stream.of()),
                Optional.of(way(listed, address.first(), request)).filter(path -> !address.isFirst()),
                part.next().map(next -> way(listed, address.behind(next), request)));
        return request.view("content/admin/items", screen);
    }

    private List<ItemRow> rows(ListedType listed, List<OverviewLine> lines, AdminRequest request) {
        List<ItemId> ids = lines.stream().map(OverviewLine::id).toList();
        Map<ItemId, String> experts = listed.namesExperts() ? overview.named(ids, ListedType.EXPERT) : Map.of();
        return lines.stream()
                .map(line -> ItemRow.of(line, experts.getOrDefault(line.id(), ""), listed, request))
                .toList();
    }

    private Narrowing narrowing(ListedType listed, ListAddress address, AdminRequest request) {
        List<Picker> pickers = new Pickers(overview, address, request).of(listed);
        Stream<String> asked =
                Stream.concat(pickers.stream().map(Picker::name), Stream.of(ListAddress.WORDS, ListAddress.MINE));
        return new Narrowing(
                request.site().path(listed.path()),
                address.get(ListAddress.WORDS).orElse(""),
                pickers,
                address.get(ListAddress.MINE).isPresent(),
                held(address.first(), asked),
                Optional.of(request.site().path(listed.path())).filter(path -> address.filters()));
    }

    private static List<Pair> held(ListAddress address, Stream<String> asked) {
        List<String> shown = asked.toList();
        return address.said().entrySet().stream()
                .filter(each -> !shown.contains(each.getKey()))
                .map(each -> new Pair(each.getKey(), each.getValue()))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static Optional<String> creation(ListedType listed, AdminRequest request) {
        return Optional.of(request.site().path(listed.path()))
                .filter(path -> listed == ListedType.ANSWERS && request.may(Permission.CREATE_ITEM));
    }

    private static List<Way> shelves(ListedType listed, ListAddress address, AdminRequest request) {
        Optional<State> present = address.state().filter(state -> Pickers.isPutAway(Optional.of(state)));
        return List.of(
                shelf("items.shelf.desk", "", present.isEmpty(), listed, request),
                shelf("items.shelf.archive", "?state=archived", isIn(State.ARCHIVED, present), listed, request),
                shelf("items.shelf.trash", "?state=trashed", isIn(State.TRASHED, present), listed, request));
    }

    private static boolean isIn(State state, Optional<State> present) {
        return present.filter(state::equals).isPresent();
    }

    private static Way shelf(String key, String query, boolean current, ListedType listed, AdminRequest request) {
        return new Way(request.text().get(key), request.site().path(listed.path() + query), current);
    }

    private static String way(ListedType listed, ListAddress address, AdminRequest request) {
        return request.site().path(listed.path() + address);
    }

    private static String emptiness(ListAddress address) {
        if (!address.isFirst()) {
            return "items.none.more";
        }
        return address.filters() ? "items.none.such" : "items.none";
    }
}
