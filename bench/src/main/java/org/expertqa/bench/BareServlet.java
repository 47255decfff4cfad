package org.expertqa.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;

/** The least that a servlet can do: it sends the bytes and the headers that it was given. */
final class BareServlet extends HttpServlet {

    /** What a header is called on its way here, so that it is not taken for one of the request. */
    static final String PREFIX = "Send-";

    private static final long serialVersionUID = 1L;
    private transient byte[] bytes = {};
    private transient String[][] headers = {};

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (String[] header : headers) {
            response.addHeader(header[0], header[1]);
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        bytes = request.getInputStream().readAllBytes();
        headers = Collections.list(request.getHeaderNames()).stream()
                .filter(name -> name.regionMatches(true, 0, PREFIX, 0, PREFIX.length()))
                .flatMap(name -> Collections.list(request.getHeaders(name)).stream()
                        .map(value -> new String[] {name.substring(PREFIX.length()), value}))
                .toArray(String[][]::new);
    }
}
