package org.expertqa.account.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.Field;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/** Somebody's own account. */
public record OwnAccountScreen(
        Frame frame,
        String email,
        String role,
        Optional<String> pause,
        List<FieldProblem> problems,
        Field name,
        Field present,
        Field password,
        List<SessionRow> sessions)
        implements AdminScreen {

    public OwnAccountScreen {
        problems = List.copyOf(problems);
        sessions = List.copyOf(sessions);
    }

    /** Whether somebody is signed in elsewhere, too. */
    public boolean isElsewhere() {
        return sessions.size() > 1;
    }
}
