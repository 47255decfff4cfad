package org.expertqa.content.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Account;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.Author;
import org.expertqa.content.Contents;
import org.expertqa.content.Filing;
import org.expertqa.content.InUse;
import org.expertqa.content.ItemId;
import org.expertqa.content.Misfiled;
import org.expertqa.content.NotFound;
import org.expertqa.content.Overview;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.Period;
import org.expertqa.content.Problem;
import org.expertqa.content.PublicationRefused;
import org.expertqa.content.State;
import org.expertqa.content.admin.ActReport.Entry;

/** Does one thing with one item after another; what is refused stops none of the others. */
@Dependent
public class ItemActs {

    private final Overview overview;
    private final Contents contents;
    private final Filing filing;
    private final Clock clock;

    @Inject
    public ItemActs(Overview overview, Contents contents, Filing filing, Clock clock) {
        this.overview = overview;
        this.contents = contents;
        this.filing = filing;
        this.clock = clock;
    }

    ActReport act(Act act, ListedType listed, List<ItemId> items, AdminRequest request) {
        ActReport report = new ActReport();
        items.forEach(id -> report.add(act(act, listed, id, request)));
        return report;
    }

    /** Those of the items that are there. */
    List<OverviewLine> lines(ListedType listed, List<ItemId> items) {
        return items.stream()
                .flatMap(id -> overview.find(listed.type(), id).stream())
                .toList();
    }

    private Entry act(Act act, ListedType listed, ItemId id, AdminRequest request) {
        return overview.find(listed.type(), id)
                .map(line -> act(act, listed, line, request))
                .orElseGet(() -> new Entry(
                        id.toString(),
                        request.site().path(listed.path()),
                        List.of(request.text().get("refused.gone")),
                        Optional.empty()));
    }

    private Entry act(Act act, ListedType listed, OverviewLine line, AdminRequest request) {
        if (!Rights.may(request, act, line)) {
            return refused(listed, line, request, request.text().get("refused.role"));
        }
        if (isSoAlready(act, line.state())) {
            return refused(listed, line, request, request.text().get("refused." + act.word()));
        }
        try {
            carryOut(act, listed, line, author(request.account()));
            return new Entry(
                    ItemRow.title(line, request.text()),
                    request.site().path(way(act, listed, line.id())),
                    List.of(),
                    Optional.empty());
        } catch (PublicationRefused e) {
            return refused(listed, line, request, sentences(e));
        } catch (InUse e) {
            return refused(listed, line, request, request.text().get("refused.inUse", e.users()))
                    .leadingTo(listed.users(line.id()).map(request.site()::path));
        } catch (Misfiled e) {
            return refused(listed, line, request, request.text().get("refused.misfiled"));
        } catch (NotFound e) {
            return refused(listed, line, request, request.text().get("refused.gone"));
        }
    }

    private void carryOut(Act act, ListedType listed, OverviewLine line, Author by) {
        switch (act) {
            case PUBLISH ->
                contents.publish(listed.type(), line.id(), line.latestRevision(), Period.from(clock.instant()), by);
            case WITHDRAW -> contents.withdraw(line.id(), by);
            case ARCHIVE -> filing.archive(line.id(), by);
            case TRASH -> filing.trash(line.id(), by);
            case RESTORE -> filing.restore(line.id(), by);
            case ERASE -> filing.erase(line.id(), by);
        }
    }

    /** What would change nothing is said, not done. */
    private static boolean isSoAlready(Act act, State state) {
        return switch (act) {
            case PUBLISH -> state == State.PUBLISHED;
            case WITHDRAW -> !state.isPublic() && state != State.SCHEDULED;
            case ARCHIVE -> state == State.ARCHIVED;
            case TRASH -> state == State.TRASHED;
            case RESTORE -> state != State.ARCHIVED && state != State.TRASHED;
            case ERASE -> false;
        };
    }

    /** What was erased has no screen any more. */
    private static String way(Act act, ListedType listed, ItemId id) {
        return act == Act.ERASE || act == Act.TRASH ? listed.path() + "?state=trashed" : listed.screen(id);
    }

    private static Entry refused(ListedType listed, OverviewLine line, AdminRequest request, String... reasons) {
        return new Entry(
                ItemRow.title(line, request.text()),
                request.site().path(listed.screen(line.id())),
                List.of(reasons),
                Optional.empty());
    }

    private static String[] sentences(PublicationRefused refused) {
        return refused.problems().stream().map(Problem::toString).toArray(String[]::new);
    }

    private static Author author(Account account) {
        return new Author(account.name(), Optional.of(account.id().toString()));
    }
}
