package org.expertqa.content.admin;

import org.expertqa.content.PreviewLinks;
import org.expertqa.content.PreviewToken;
import org.expertqa.view.AdminScreen;
import org.expertqa.view.Frame;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** A preview link as it is shown this once, to be handed over. It is the answer to a form and has no address of its own. */
public record PreviewLinkScreen(Frame frame, String title, String link, String validity, String back)
        implements AdminScreen {

    static ScreenView of(PreviewToken token, PublicationItem item) {
        Messages text = item.request().text();
        PreviewLinkScreen screen = new PreviewLinkScreen(
                item.request().frame(text.get("previewLink.title")).using("workflow.css", "copy.js"),
                item.summary().title(),
                item.request().site().url("/preview/" + token.value()),
                text.get("previewLink.days", PreviewLinks.LIFE.toDays()),
                item.request().site().path(item.path()));
        return item.request().view("content/admin/preview-link", screen);
    }
}
