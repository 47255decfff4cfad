package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.expertqa.site.Addresses;
import org.expertqa.text.MediaTypes;

/** Which form of an answer a request wants at the address of its page: the page itself, Markdown, or JSON. */
final class AnswerForms {

    private static final List<String> ALL = List.of(MediaTypes.HTML, MediaTypes.MARKDOWN, MediaTypes.JSON);
    private static final String ANSWER = Addresses.ANSWERS + "/";

    private AnswerForms() {}

    /**
     * The form that is wanted most, where it is another than the page; the response is told that it depends on the Accept
     * field. Empty also where nothing that we have is wanted, which is answered like any other address. An address with the
     * name of a file has the form that its name says, whatever the request takes (RFC 9110, 12.5.1, leaves that to us).
     */
    static Optional<String> preferred(HttpServletRequest request, HttpServletResponse response) {
        if (!isAnswer(request)) {
            return isFile(request) ? Optional.of(MediaRanges.ANYTHING) : Optional.empty();
        }
        response.addHeader("Vary", "Accept");
        String accept = MediaRanges.field(request);
        return MediaRanges.wantsPage(accept)
                ? Optional.empty()
                : MediaRanges.of(accept).preferred(ALL).filter(form -> !form.equals(MediaTypes.HTML));
    }

    private static boolean isFile(HttpServletRequest request) {
        String uri = request.getRequestURI();
        return uri.indexOf('.', uri.lastIndexOf('/')) > 0;
    }

    private static boolean isAnswer(HttpServletRequest request) {
        String uri = request.getRequestURI();
        int start = request.getContextPath().length();
        int slug = start + ANSWER.length();
        return uri.startsWith(ANSWER, start) && uri.length() > slug && uri.indexOf('.', slug) < 0;
    }
}
