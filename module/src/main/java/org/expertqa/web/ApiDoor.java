package org.expertqa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.expertqa.config.Origins;
import org.expertqa.text.MediaTypes;

/**
 * Stands before what other programs ask for: says which other sites' pages may read the answers (Fetch, 3.2; without
 * credentials), and refuses who does not take JSON, so that what is kept ready need not be looked at twice.
 */
public final class ApiDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final List<String> JSON = List.of(MediaTypes.JSON, MediaTypes.SCHEMA);
    private transient Gateway gateway;

    @Override
    public void init() {
        gateway = Gateway.of(getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!ApiRequests.isOne(request)) {
            chain.doFilter(request, response);
            return;
        }
        shareWithOthers(request, response);
        if (request.getMethod().equals("OPTIONS")) {
            sayWhatIsAllowed(request, response);
        } else if (!wantsJson(request)) {
            ApiRequests.send(
                    ApiRequests.problem(request, 406), request.getMethod().equals("HEAD"), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        MediaRanges wanted = MediaRanges.of(MediaRanges.field(request));
        return JSON.stream().anyMatch(wanted::allow);
    }

    private void shareWithOthers(HttpServletRequest request, HttpServletResponse response) {
        Origins origins = gateway.openSite().installation().config().apiOrigins();
        String origin = request.getHeader("Origin");
        if (!origins.all() && !origins.named().isEmpty()) {
            response.addHeader("Vary", "Origin");
        }
        if (origin != null && origins.allows(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origins.all() ? "*" : origin);
            response.setHeader("Access-Control-Expose-Headers", "ETag");
        }
    }

    /** What a browser asks before it lets another site's page ask (Fetch, 3.2.2). */
    private static void sayWhatIsAllowed(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", METHODS);
        if (response.containsHeader("Access-Control-Allow-Origin")
                && request.getHeader("Access-Control-Request-Method") != null) {
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", "Accept, If-None-Match");
            response.setHeader("Access-Control-Max-Age", "3600");
        }
    }
}
