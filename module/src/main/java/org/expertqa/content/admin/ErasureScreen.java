package org.expertqa.content.admin;

import java.util.List;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.OverviewLine;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.ScreenView;

/** The question whether to erase some items for good. */
public record ErasureScreen(Frame frame, List<Item> items, String action, String back) implements AdminScreen {

    public ErasureScreen {
        items = List.copyOf(items);
    }

    /** One of them. */
    public record Item(String id, String title) {}

    static ScreenView of(ListedType listed, List<OverviewLine> lines, String back, AdminRequest request) {
        ErasureScreen screen = new ErasureScreen(
                request.frame(request.text().get("erase.title")).using("lists.css"),
                lines.stream()
                        .map(line -> new Item(line.id().toString(), ItemRow.title(line, request.text())))
                        .toList(),
                request.site().path(listed.acts()),
                request.site().path(back));
        return request.view("content/admin/erasure", screen);
    }
}
