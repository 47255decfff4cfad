package org.expertqa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.expertqa.account.Client;
import org.expertqa.account.SignedIn;
import org.expertqa.account.VisitorAddress;
import org.expertqa.admin.AdminRequest;
import org.expertqa.admin.NoticeCookie;
import org.expertqa.admin.ScreenLanguage;
import org.expertqa.admin.SessionCookie;
import org.expertqa.config.Site;

/**
 * Stands before the screens: finds out who asks, and sees that nothing of them is kept on the way, nor their addresses told to
 * another site. Who is let in is decided behind it, by the {@link org.expertqa.admin.AdminGate}.
 */
public final class AdminDoor extends HttpFilter {

    static final String ROOT = "/admin";
    private static final String UPLOADS = ROOT + "/uploads";
    private static final long serialVersionUID = 1L;
    private static final int LARGEST_FORM = 4_000_000;
    private static final int LARGEST_FORM_OF_A_STRANGER = 200_000;
    private static final Pattern FORM = Pattern.compile(
            "application/x-www-form-urlencoded\\s*(;\\s*charset=\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private transient Gateway gateway;

    @Override
    public void init() {
        gateway = Gateway.of(getServletContext());
    }

    /** Whether a request is for here. */
    static boolean isOpenedBy(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        // With "no-referrer" a form would be sent with the origin "null", which could be anybody.
        response.setHeader("Referrer-Policy", "same-origin");
        request.setAttribute(AdminRequest.ATTRIBUTE, understood(request, response));
        if (FileServlet.reads(request) || isUpload(request)) {
            chain.doFilter(request, response);
        } else {
            takeForm(request, response, chain);
        }
    }

    /** A form is read into memory: not all clients say before how long it is, and none may fill it. */
    private static void takeForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int largest = AdminRequest.of(request).signedIn().isPresent() ? LARGEST_FORM : LARGEST_FORM_OF_A_STRANGER;
        byte[] form = request.getInputStream().readNBytes(largest + 1);
        if (form.length > largest) {
            readAway(request, 2L * largest);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if ((form.length > 0 || request.getMethod().equals("POST")) && !isForm(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!FormText.isOne(form)) {
            FrontDoor.say(
                    request, response, 400, AdminRequest.of(request).text().get("refused.noText"));
        } else {
            chain.doFilter(new ReadBody(request, form), response);
        }
    }

    /** A zip is not read into memory; the controller that it is for counts it. */
    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && AdminRequest.of(request).path().equals(UPLOADS)
                && AdminRequest.of(request).signedIn().isPresent()
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** What browsers send: a form, in UTF-8 where an encoding is named. */
    private static boolean isForm(String contentType) {
        return contentType != null && FORM.matcher(contentType).matches();
    }

    /** Who is still sending does not hear an answer; somebody who sends on and on need not. */
    private static void readAway(HttpServletRequest request, long most) throws IOException {
        request.getInputStream().skip(most);
    }

    private AdminRequest understood(HttpServletRequest request, HttpServletResponse response) {
        Site site = gateway.openSite().site();
        boolean secure = request.isSecure() || site.baseUrl().startsWith("https:");
        return new AdminRequest(
                site,
                ScreenLanguage.of(Collections.list(request.getLocales())),
                path(request),
                FileServlet.reads(request),
                secure,
                client(request),
                signedIn(new SessionCookie(secure, site.contextPath()), request),
                notice(request, response, new NoticeCookie(secure, site.contextPath())));
    }

    private static Client client(HttpServletRequest request) {
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return new Client(
                VisitorAddress.of(request.getRemoteAddr(), forwarded),
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    }

    private Optional<SignedIn> signedIn(SessionCookie cookie, HttpServletRequest request) {
        return cookie.in(request)
                .flatMap(token -> gateway.openSite().installation().sessions().of(token));
    }

    /** A notice is told once, by the first screen that is asked for. */
    private static Optional<String> notice(
            HttpServletRequest request, HttpServletResponse response, NoticeCookie cookie) {
        Optional<String> notice = request.getMethod().equals("GET") ? cookie.in(request) : Optional.empty();
        notice.ifPresent(told -> response.addHeader("Set-Cookie", cookie.cleared()));
        return notice;
    }

    private static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
