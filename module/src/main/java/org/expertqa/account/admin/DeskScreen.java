package org.expertqa.account.admin;

import java.util.Arrays;
import java.util.List;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** The start of the desk: who somebody is here, what they may do, and where they can go. */
public record DeskScreen(Frame frame, String greeting, String role, List<String> may, boolean managesAccounts)
        implements AdminScreen {

    public DeskScreen {
        may = List.copyOf(may);
    }

    static ScreenView of(AdminRequest request) {
        Messages text = request.text();
        DeskScreen screen = new DeskScreen(
                request.frame(text.get("desk.title")),
                text.get("desk.greeting", request.account().name()),
                text.get("desk.role." + request.account().role().word()),
                Arrays.stream(Permission.values())
                        .filter(request::may)
                        .map(permission -> text.get("permission." + permission.name()))
                        .toList(),
                request.may(Permission.MANAGE_ACCOUNTS));
        return request.view("account/admin/desk", screen);
    }
}
