package org.expertqa.content.admin;

import java.util.Locale;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.Moment;
import org.expertqa.content.OverviewLine;
import org.expertqa.view.DateText;
import org.expertqa.view.Messages;

/**
 * An item in a list.
 *
 * @param path where it is written; empty for whoever may not
 * @param choosable whether anything can be done with it
 * @param users the list of what refers to it, where others do
 */
public record ItemRow(
        String id,
        String title,
        Optional<String> path,
        boolean choosable,
        ItemState state,
        String expert,
        String language,
        DateText changed,
        String by,
        Optional<String> users) {

    private static final int LONGEST = 300;

    static ItemRow of(OverviewLine line, String expert, ListedType listed, AdminRequest request) {
        return new ItemRow(
                line.id().toString(),
                title(line, request.text()),
                Optional.of(request.site().path(listed.screen(line.id())))
                        .filter(path -> Rights.mayEdit(request, line)),
                Act.on(Optional.of(line.state())).stream().anyMatch(act -> Rights.may(request, act, line)),
                ItemState.of(line, request),
                expert,
                Locale.forLanguageTag(line.language()).getDisplayLanguage(request.language()),
                Moment.of(line.savedAt(), request),
                line.savedBy(),
                listed.users(line.id()).map(request.site()::path));
    }

    /** The same that leads to another screen of it. */
    ItemRow leadingTo(String screen) {
        return new ItemRow(id, title, Optional.of(screen), choosable, state, expert, language, changed, by, users);
    }

    /** The beginning of its title, for a draft may have any. */
    static String title(OverviewLine line, Messages text) {
        String title = line.title().strip();
        if (title.isEmpty()) {
            return text.get("items.untitled");
        }
        return title.length() <= LONGEST ? title : title.substring(0, LONGEST) + "…";
    }
}
