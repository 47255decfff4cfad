package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.expertqa.content.api.ContentResource;
import org.expertqa.representation.ProblemJson;
import org.expertqa.site.Addresses;

/** Which requests come from programs, and what they are told in general when they can not be answered. */
final class ApiRequests {

    static final String ROOT = "/api";

    private ApiRequests() {}

    static boolean isOne(HttpServletRequest request) {
        return isOne(request.getRequestURI(), request.getContextPath());
    }

    static boolean isOne(String uri, String contextPath) {
        String root = contextPath + ROOT;
        return uri.startsWith(root) && (uri.length() == root.length() || uri.charAt(root.length()) == '/');
    }

    /** Whether nothing but JSON can be wanted at the address: those of programs, and the one that a search box asks. */
    static boolean takesJsonOnly(HttpServletRequest request) {
        return isOne(request) || request.getRequestURI().equals(request.getContextPath() + Addresses.SUGGESTIONS);
    }

    static ProblemJson problem(HttpServletRequest request, int status) {
        return problem(request.getContextPath(), status);
    }

    static ProblemJson problem(String contextPath, int status) {
        return ProblemJson.of(status, sentence(contextPath + ContentResource.PATH, status));
    }

    /** What a program is told that takes only JSON where there are pages only. */
    static ProblemJson pagesOnly(String contextPath) {
        String programs = contextPath + ContentResource.PATH;
        return ProblemJson.of(
                406,
                "There is a page for people at this address, and no JSON; " + programs
                        + "/openapi.json tells where programs read, and " + programs + "/answers?q= is the search.");
    }

    /** Sends the problem in the place of whatever would have been sent. */
    static void send(ProblemJson problem, boolean onlyHead, HttpServletResponse response) throws IOException {
        byte[] body = problem.bytes();
        response.setStatus(problem.status());
        response.setContentType(ProblemJson.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        if (!onlyHead) {
            response.getOutputStream().write(body);
        }
    }

    private static String sentence(String programs, int status) {
        return switch (status) {
            case 403 -> "A request that changes something is taken from pages of this site only, never from another's.";
            case 404 -> "There is nothing at this address; " + programs + "/openapi.json tells which there are.";
            case 405 -> "This address can be read only; use GET or HEAD.";
            case 406 -> "This address gives JSON only; accept application/json.";
            case 503 -> "The content can not be reached at the moment; ask again in some seconds.";
            default ->
                status < 500
                        ? "The request can not be read; check its address and its header fields."
                        : "Something went wrong here, not with the request; the log of the server says what.";
        };
    }
}
