package org.expertqa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.admin.ScreenLanguage;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.Messages;

/** Stands before everything: security headers on every answer, the probes, and a plain word while nothing can be served. */
public final class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private transient Gateway gateway;

    @Override
    public void init() {
        gateway = Gateway.of(getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", ContentPolicy.of(request));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        if (!request.getMethod().equals("GET") && CrossSite.isOne(request, gateway)) {
            refuse(request, response);
            return;
        }
        switch (path) {
            case "/livez" -> probe(request, response, () -> say(request, response, 200, "live"));
            case "/readyz" -> probe(request, response, () -> readiness(request, response));
            default -> letIn(request, response, chain);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiRequests.isOne(request)) {
            ApiRequests.send(ApiRequests.problem(request, 403), false, response);
        } else {
            Messages text = Messages.ofScreens(ScreenLanguage.of(Collections.list(request.getLocales())));
            say(request, response, 403, text.get("refused.otherSite"));
        }
    }

    private interface Probe {
        void answer() throws IOException;
    }

    private static void probe(HttpServletRequest request, HttpServletResponse response, Probe probe)
            throws IOException {
        if (FileServlet.reads(request)) {
            probe.answer();
        } else {
            response.setHeader("Allow", FileServlet.METHODS);
            say(request, response, 405, "This address can be read only; use GET or HEAD.");
        }
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().indexOf(';') >= 0) {
            // A path parameter would be one more address for the same page.
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (gateway.site().isPresent()) {
            chain.doFilter(request, response);
        } else if (ApiRequests.isOne(request)) {
            response.setHeader("Retry-After", "5");
            ApiRequests.send(
                    ApiRequests.problem(request, 503), request.getMethod().equals("HEAD"), response);
        } else {
            Messages text = Messages.in(request.getLocale());
            response.setHeader("Retry-After", "5");
            say(request, response, 503, text.get("error.503.heading") + " " + text.get("error.503.explanation"));
        }
    }

    private void readiness(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (gateway.site().isEmpty()) {
            say(request, response, 503, "not ready: see the log for what is missing.");
        } else if (!gateway.site().get().installation().database().answers()) {
            say(request, response, 503, "not ready: the database does not answer.");
        } else {
            say(request, response, 200, String.join("\n", ready(gateway.site().get())));
        }
    }

    /**
     * Ready it is also with a broken template of the installation, where visitors see ours, and with a search that does not
     * answer; whoever looks here learns why.
     */
    private static List<String> ready(OpenSite site) {
        Stream<String> notes = Stream.concat(site.templateFaults().stream(), site.searchTrouble().stream());
        return Stream.concat(Stream.of("ready"), notes).toList();
    }

    static void say(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType(MediaTypes.inUtf8(MediaTypes.PLAIN));
        response.setHeader("Cache-Control", "no-store");
        byte[] body = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
