package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.AdminRequest;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/**
 * The start of the desk: who somebody is here, what waits for them, and where they can go.
 *
 * @param creation where a new answer is made; empty for whoever may not
 */
public record DeskScreen(
        Frame frame,
        String greeting,
        String role,
        Optional<String> creation,
        List<Section> sections,
        boolean managesAccounts)
        implements AdminScreen {

    public DeskScreen {
        sections = List.copyOf(sections);
    }

    /**
     * Answers that wait for the same thing.
     *
     * @param all the list with all of them
     */
    public record Section(String id, String heading, List<ItemRow> items, String all) {

        public Section {
            items = List.copyOf(items);
        }
    }

    static ScreenView of(List<Section> sections, AdminRequest request) {
        Messages text = request.text();
        DeskScreen screen = new DeskScreen(
                request.frame(text.get("desk.title")).using("lists.css"),
                text.get("desk.greeting", request.account().name()),
                text.get("desk.role." + request.account().role().word()),
                Optional.of(request.site().path(ListedType.ANSWERS.path()))
                        .filter(path -> request.may(Permission.CREATE_ITEM)),
                sections,
                request.may(Permission.MANAGE_ACCOUNTS));
        return request.view("content/admin/desk", screen);
    }
}
