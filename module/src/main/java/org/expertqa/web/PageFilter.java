package org.expertqa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import org.expertqa.content.Cursor;
import org.expertqa.content.ItemId;
import org.expertqa.site.Addresses;
import org.expertqa.web.PageCache.Page;

/** Answers from ready bytes where there are some, and keeps those that a controller has just made. */
public final class PageFilter extends HttpFilter {

    /** The request attribute that says what a view was made from. */
    static final String MADE_FROM = "org.expertqa.madeFrom";

    static final String PUBLIC_PAGE = "public, no-cache";
    static final String PASSING_PAGE = "private, no-cache";
    private static final long serialVersionUID = 1L;
    private static final Set<String> FILES = Set.of("/assets", "/media");
    private transient Gateway gateway;

    @Override
    public void init() {
        gateway = Gateway.of(getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        OpenSite site = gateway.openSite();
        boolean isFile = FILES.contains(request.getServletPath()) || isWrittenAsItIsRead(request);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean isMadeAnew = site.installation().config().dev() && !ApiRequests.isOne(request);
        if (!reads || isFile || isMadeAnew || AdminDoor.isOpenedBy(request) || isPreview(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> form = AnswerForms.preferred(request, response);
        Making making = new Making(new Reading(request, form), response, chain);
        if (isSearch(request)) {
            making.sendAsItIs(request.getMethod().equals("HEAD"));
            return;
        }
        Optional<ReadyBytes> page = site.pages().get(address(site, request, form), making::page);
        if (page.isPresent() && (form.isPresent() || page.get().isWantedBy(request))) {
            page.get().send(request, response);
        } else {
            making.sendAsItIs(request.getMethod().equals("HEAD"));
        }
    }

    /** What somebody looks for is seldom looked for twice. */
    private static boolean isSearch(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        return path.equals(Addresses.SEARCH) || path.startsWith(Addresses.SEARCH + "/");
    }

    /** A draft is for those who have its link, and only for a time. */
    private static boolean isPreview(HttpServletRequest request) {
        return request.getRequestURI()
                .startsWith(Addresses.PREVIEW, request.getContextPath().length());
    }

    /** Parts of the sitemap are long, and nobody asks twice. */
    private static boolean isWrittenAsItIsRead(HttpServletRequest request) {
        return request.getRequestURI()
                .startsWith("/sitemap/", request.getContextPath().length());
    }

    /** What tells one page from another, one look of it from the next, and one form of an answer from the others. */
    private static String address(OpenSite site, HttpServletRequest request, Optional<String> form) {
        int look = site.views().lookNumber();
        String page = look == 0 ? address(request) : look + address(request);
        return form.map(other -> page + " " + other).orElse(page);
    }

    /**
     * The path, and the cursor of a list; other parameters change nothing. What programs ask for is told by all of its
     * parameters.
     */
    private static String address(HttpServletRequest request) {
        if (ApiRequests.isOne(request)) {
            return request.getRequestURI() + "?" + request.getQueryString();
        }
        String after = request.getQueryString() == null ? null : request.getParameter("after");
        return Optional.ofNullable(after)
                .flatMap(Cursor::of)
                .map(cursor -> Addresses.after(request.getRequestURI(), cursor))
                .orElse(request.getRequestURI());
    }

    /** One page on its way from the controller. */
    private static final class Making {

        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final FilterChain chain;
        private CapturedResponse captured;

        Making(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
            this.request = request;
            this.response = response;
            this.chain = chain;
        }

        /** The page, or null when it is not one to keep. */
        Page page(String address) {
            make();
            Set<ItemId> madeFrom = madeFrom(request);
            if (madeFrom == null || captured.getStatus() != 200) {
                return null;
            }
            return new Page(
                    new ReadyBytes(captured.getContentType(), PUBLIC_PAGE, captured.getHeader("Link"), captured.body()),
                    madeFrom);
        }

        void sendAsItIs(boolean onlyHead) throws IOException {
            make();
            byte[] body = captured.body();
            if (captured.getContentType() != null) {
                response.setContentType(captured.getContentType());
            }
            if (captured.getStatus() != 304 && captured.getStatus() != 204) {
                response.setContentLength(body.length);
            }
            if (!onlyHead) {
                response.getOutputStream().write(body);
            }
        }

        private void make() {
            if (captured != null) {
                return;
            }
            captured = new CapturedResponse(response);
            try {
                chain.doFilter(request, captured);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ServletException e) {
                throw new IllegalStateException("The page could not be made", e);
            }
        }

        @SuppressWarnings("unchecked")
        private static Set<ItemId> madeFrom(HttpServletRequest request) {
            return (Set<ItemId>) request.getAttribute(MADE_FROM);
        }
    }

    /** The same request as a GET that wants one form: what is kept must have a body, and be what others want who ask so. */
    private static final class Reading extends HttpServletRequestWrapper {

        private final Optional<String> form;

        Reading(HttpServletRequest request, Optional<String> form) {
            super(request);
            this.form = form;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return isAccept(name) ? form.get() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isAccept(name) ? Collections.enumeration(Set.of(form.get())) : super.getHeaders(name);
        }

        private boolean isAccept(String name) {
            return form.isPresent() && name.equalsIgnoreCase("Accept");
        }
    }
}
