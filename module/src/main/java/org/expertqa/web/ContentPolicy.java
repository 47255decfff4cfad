package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What a browser may load and run on our pages: only what is ours, and nothing that is written into them (CSP Level 3). */
final class ContentPolicy {

    private static final String LOOKS =
            "style-src 'self'; img-src 'self' https:; font-src 'self'; form-action 'self';" + " base-uri 'none'; ";
    private static final String PAGE =
            "default-src 'none'; script-src 'self'; connect-src 'self'; " + LOOKS + "frame-ancestors 'none'";

    /** The editor has the preview in it. */
    private static final String EDITOR = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; "
            + LOOKS + "frame-ancestors 'none'";

    /** A page that stands in the editor, to be looked at: it runs nothing. */
    private static final String PREVIEW = "default-src 'none'; " + LOOKS + "frame-ancestors 'self'";

    private static final Pattern ITEM = Pattern.compile(AdminDoor.ROOT + "/answers/[0-9a-fA-F-]{36}(/preview)?");

    private ContentPolicy() {}

    static String of(HttpServletRequest request) {
        var item = ITEM.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!item.matches()) {
            return PAGE;
        }
        return item.group(1) == null ? EDITOR : PREVIEW;
    }
}
