package org.expertqa.answer.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Problem;
import org.expertqa.content.Publications;
import org.expertqa.content.State;
import org.expertqa.site.Addresses;

/** Puts together what stands beside the form. */
record Sides(Contents contents, Publications publications, Instant now) {

    Side of(Opened opened, boolean refused) {
        AdminRequest request = opened.request();
        Optional<ItemSummary> item = opened.editing().item();
        State state = item.map(ItemSummary::state).orElse(State.DRAFT);
        boolean live = state == State.PUBLISHED || state == State.MODIFIED;
        Obstacles obstacles = new Obstacles(contents, now);
        List<Problem> own = obstacles.ofItself(opened.id(), opened.answer());
        List<Obstacles.Unpublished> unpublished = obstacles.unpublished(opened.answer());
        boolean publishes = request.may(Permission.PUBLISH);
        Lines lines = new Lines(opened.form(), request.text());
        return new Side(
                state(item, state, request),
                live ? "active" : "waiting",
                saved(opened),
                kept(opened),
                plans(opened),
                item.isPresent(),
                publishes,
                request.may(Permission.WITHDRAW) && (live || state == State.SCHEDULED),
                opened.editing().copy().isPresent(),
                refused,
                item.filter(each -> live)
                        .flatMap(ItemSummary::slug)
                        .map(slug -> request.site().path(Addresses.answer(slug))),
                lines.of(obstacles.all(own, unpublished, opened.answer())),
                lines.advice(opened.answer()),
                publishes && own.isEmpty() ? along(unpublished, request) : List.of());
    }

    private static String state(Optional<ItemSummary> item, State state, AdminRequest request) {
        if (item.isEmpty()) {
            return request.text().get("editor.state.new");
        }
        return request.text().find("editor.state." + state).orElse(state.toString());
    }

    private static String saved(Opened opened) {
        AdminRequest request = opened.request();
        return opened.editing()
                .latest()
                .map(latest -> request.text()
                        .get(
                                "editor.saved",
                                latest.number(),
                                latest.savedBy().name(),
                                Moment.of(latest.savedAt(), request).words()))
                .orElseGet(() -> request.text().get("editor.notSaved"));
    }

    private static Optional<String> kept(Opened opened) {
        AdminRequest request = opened.request();
        return opened.editing()
                .copy()
                .map(copy -> request.text()
                        .get("editor.kept", Moment.of(copy.keptAt(), request).words()));
    }

    private List<String> plans(Opened opened) {
        AdminRequest request = opened.request();
        return publications.ahead(opened.id()).stream()
                .filter(each -> !each.hasBegun(now))
                .map(each -> request.text()
                        .get(
                                "editor.plan",
                                each.revision(),
                                Moment.of(each.period().from(), request).words()))
                .toList();
    }

    private static List<Side.Along> along(List<Obstacles.Unpublished> unpublished, AdminRequest request) {
        return unpublished.stream()
                .map(each -> new Side.Along(
                        request.text()
                                .get(
                                        "editor.along." + each.type().name(),
                                        each.item().title()),
                        request.site()
                                .path("/admin/" + each.type().name() + "s/"
                                        + each.item().id())))
                .toList();
    }
}
