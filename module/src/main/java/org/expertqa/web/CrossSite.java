package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells requests that would change something and that a page of another site makes a browser send, with our cookies along.
 * Browsers say where a request comes from (W3C Fetch Metadata), at least its origin (Fetch, 3.1), or the page before; what says
 * nothing of that is no browser, and is taken where no cookie could have been misused.
 */
final class CrossSite {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private CrossSite() {}

    static boolean isOne(HttpServletRequest request, Gateway gateway) {
        return !HARMLESS.contains(request.getMethod())
                && isOne(
                        request,
                        gateway.site()
                                .flatMap(site -> site.installation().config().baseUrl()));
    }

    /** @param baseUrl the address that the site is known by, where the settings say it; otherwise the request is believed */
    static boolean isOne(HttpServletRequest request, Optional<String> baseUrl) {
        if (HARMLESS.contains(request.getMethod())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return !isOurs(origin, request, baseUrl);
        }
        String referer = request.getHeader("Referer");
        return referer == null ? isForScreens(request) : !isOurs(origin(referer), request, baseUrl);
    }

    private static boolean isForScreens(HttpServletRequest request) {
        return AdminDoor.isOpenedBy(request) || request.getHeader("Cookie") != null;
    }

    private static boolean isOurs(String origin, HttpServletRequest request, Optional<String> baseUrl) {
        String own = baseUrl.orElseGet(() -> request.getScheme() + "://" + request.getHeader("Host"));
        return !origin.isEmpty() && origin.equalsIgnoreCase(origin(own));
    }

    /** Scheme, host and port of an address, without a port that goes without saying; empty when it has none. */
    private static String origin(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                return "";
            }
            String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
            boolean usual = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
            return scheme + "://" + uri.getHost() + (usual ? "" : ":" + uri.getPort());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
