package org.expertqa.importing.admin;

import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.ScreenView;

/** What was made of one text. */
public record MadeScreen(Frame frame, List<MadeItem> items) implements AdminScreen {

    public MadeScreen {
        items = List.copyOf(items);
    }

    static ScreenView of(List<MadeItem> items, AdminRequest request) {
        return request.view(
                "importing/admin/made",
                new MadeScreen(request.frame(request.text().get("paste.made.title")), items));
    }
}
