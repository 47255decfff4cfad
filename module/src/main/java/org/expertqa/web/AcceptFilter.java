package org.expertqa.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Hands on what a request accepts so that whatever stands behind reads the same in it. */
public final class AcceptFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String field = MediaRanges.field(request);
        chain.doFilter(
                MediaRanges.isPlain(field)
                        ? request
                        : new Accepting(request, MediaRanges.of(field).plainly()),
                response);
    }

    /** The same request with another Accept field. */
    private static final class Accepting extends HttpServletRequestWrapper {

        private final String field;

        Accepting(HttpServletRequest request, String field) {
            super(request);
            this.field = field;
        }

        @Override
        public String getHeader(String name) {
            return isAccept(name) ? field : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isAccept(name) ? Collections.enumeration(List.of(field)) : super.getHeaders(name);
        }

        private static boolean isAccept(String name) {
            return name.equalsIgnoreCase("Accept");
        }
    }
}
