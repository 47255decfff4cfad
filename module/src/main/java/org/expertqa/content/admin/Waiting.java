package org.expertqa.content.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.ReviewEntry;
import org.expertqa.content.Reviews;
import org.expertqa.content.State;
import org.expertqa.content.admin.DeskScreen.Section;
import org.expertqa.representation.Shapes;

/**
 * What waits for somebody: own drafts, answers with changes or plans, all of them for those who may change any, and for
 * reviewers what was sent to them and what is due to be looked at again.
 */
final class Waiting {

    private static final int MOST = 10;
    private final Overview overview;
    private final Reviews reviews;
    private final LocalDate today;
    private final AdminRequest request;

    Waiting(Overview overview, Reviews reviews, LocalDate today, AdminRequest request) {
        this.overview = overview;
        this.reviews = reviews;
        this.today = today;
        this.request = request;
    }

    /** Those with something in them. */
    List<Section> sections() {
        return Stream.concat(forReviewers(), byState())
                .filter(section -> !section.items().isEmpty())
                .toList();
    }

    private Stream<Section> byState() {
        boolean own = !request.may(Permission.EDIT_ANY);
        return Stream.of(
                section("desk.drafts", State.DRAFT, true),
                section("desk.modified", State.MODIFIED, own),
                section("desk.scheduled", State.SCHEDULED, own));
    }

    private Stream<Section> forReviewers() {
        if (!request.may(Permission.REVIEW)) {
            return Stream.empty();
        }
        return Stream.of(
                queue("in-review", "reviews.waiting", reviews.waiting(Optional.empty(), MOST)),
                queue("review-due", "reviews.due", reviews.due(today, Optional.empty(), MOST)));
    }

    private Section queue(String id, String heading, List<ReviewEntry> entries) {
        return new Section(
                id,
                request.text().get(heading),
                entries.stream().flatMap(entry -> row(entry).stream()).toList(),
                request.site().path("/admin/reviews"));
    }

    private Optional<ItemRow> row(ReviewEntry entry) {
        String screen = PublicationItem.path(Shapes.ANSWER, entry.id());
        return overview.find(ListedType.ANSWERS.type(), entry.id())
                .map(line -> ItemRow.of(line, "", ListedType.ANSWERS, request)
                        .leadingTo(request.site().path(screen)));
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
