package org.expertqa.content.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.content.State;

/** What can be done with several items of a list at once. */
public enum Act {
    PUBLISH(Permission.PUBLISH),
    WITHDRAW(Permission.WITHDRAW),
    ARCHIVE(Permission.ARCHIVE),
    RESTORE(Permission.EDIT_OWN),
    TRASH(Permission.EDIT_OWN),
    ERASE(Permission.ERASE);

    private final Permission needed;

    Act(Permission needed) {
        this.needed = needed;
    }

    /** What somebody must be allowed to do to whom it is offered. */
    Permission needed() {
        return needed;
    }

    static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }

    /** What is offered in a list of items of a state. */
    static List<Act> on(Optional<State> state) {
        return switch (state.orElse(State.DRAFT)) {
            case ARCHIVED -> List.of(RESTORE, TRASH);
            case TRASHED -> List.of(RESTORE, ERASE);
            default -> List.of(PUBLISH, WITHDRAW, ARCHIVE, TRASH);
        };
    }

    /** The act as it is written in forms and words. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
