package org.expertqa.content.admin;

import java.util.List;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.State;
import org.expertqa.content.admin.DeskScreen.Section;

/** What waits for somebody: own drafts, and answers with changes or plans, all of them for those who may change any. */
final class Waiting {

    private static final int MOST = 10;
    private final Overview overview;
    private final AdminRequest request;

    Waiting(Overview overview, AdminRequest request) {
        this.overview = overview;
        this.request = request;
    }

    /** Those with something in them. */
    List<Section> sections() {
        boolean own = !request.may(Permission.EDIT_ANY);
        return List.of(
                        section("desk.drafts", State.DRAFT, true),
                        section("desk.modified", State.MODIFIED, own),
                        section("desk.scheduled", State.SCHEDULED, own))
                .stream()
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private Section section(String key, State state, boolean own) {
        ListAddress address = ListAddress.NOTHING.with(ListAddress.STATE, state.toString());
        ListAddress wanted = own ? address.with(ListAddress.MINE, ListAddress.ON) : address;
        List<OverviewLine> lines = overview.list(
                        ListedType.ANSWERS.type(),
                        wanted.filter(request.account().id().toString()),
                        wanted.sorting(),
                        wanted.after(),
                        MOST)
                .lines();
        return new Section(
                state.toString(),
                request.text().get(key),
                lines.stream()
                        .map(line -> ItemRow.of(line, "", ListedType.ANSWERS, request))
                        .toList(),
                request.site().path(ListedType.ANSWERS.path() + wanted));
    }
}
