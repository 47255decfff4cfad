package org.expertqa.account.admin;

import java.util.List;
import org.expertqa.admin.Choice;
import org.expertqa.admin.Field;
import org.expertqa.admin.FieldProblem;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;

/** One account as an admin sees it. */
public record AccountScreen(
        Frame frame,
        String heading,
        String address,
        String path,
        List<FieldProblem> problems,
        Field name,
        Field email,
        Choice role,
        AccountState state,
        boolean disabled,
        boolean hasPassword,
        List<SessionRow> sessions)
        implements AdminScreen {

    public AccountScreen {
        problems = List.copyOf(problems);
        sessions = List.copyOf(sessions);
    }
}
