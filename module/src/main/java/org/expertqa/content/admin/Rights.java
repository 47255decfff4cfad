package org.expertqa.content.admin;

import java.util.Optional;
import org.expertqa.account.AccountId;
import org.expertqa.account.Permission;
import org.expertqa.account.RoleTable;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.OverviewLine;
import org.expertqa.content.State;

/** What somebody may do with an item, as the table of roles has it. */
final class Rights {

    private Rights() {}

    static boolean mayEdit(AdminRequest request, OverviewLine line) {
        return RoleTable.mayEdit(request.account(), line.createdBy().flatMap(Rights::account));
    }

    /** Whoever may not archive may throw own drafts away, and take own items out of the trash. */
    static boolean may(AdminRequest request, Act act, OverviewLine line) {
        boolean asMuch = request.may(act.needed()) && mayEdit(request, line);
        return switch (act) {
            case TRASH -> asMuch && (request.may(Permission.ARCHIVE) || line.state() == State.DRAFT);
            case RESTORE -> asMuch && (request.may(Permission.ARCHIVE) || line.state() == State.TRASHED);
            default -> asMuch;
        };
    }

    static Optional<AccountId> account(String id) {
        return ListAddress.isId(id) ? Optional.of(AccountId.of(id)) : Optional.empty();
    }
}
