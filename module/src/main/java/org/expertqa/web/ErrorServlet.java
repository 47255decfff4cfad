package org.expertqa.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.expertqa.text.MediaTypes;

/**
 * The site's own page for what the server would otherwise report itself, with its name and a stack trace. A web application
 * asks for it by an error-page in its web.xml; who comes here directly finds nothing.
 */
@WebServlet("/error")
public final class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Where servers of Servlet 6.1 tell the method; to this servlet they always say GET. */
    private static final String METHOD = "jakarta.servlet.error.method";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object method = request.getAttribute(METHOD);
        boolean onlyHead = "HEAD".equals(method == null ? request.getMethod() : method);
        if (isOfAProgram(request)) {
            ApiRequests.send(ApiRequests.problem(request, status == null ? 404 : status), onlyHead, response);
        } else {
            send(status == null ? 404 : status, onlyHead, response);
        }
    }

    private static boolean isOfAProgram(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri != null && ApiRequests.isOne(uri.toString(), request.getContextPath());
    }

    private void send(int status, boolean onlyHead, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        Optional<OpenSite> site = Gateway.of(getServletContext()).site();
        if (site.isEmpty()) {
            return;
        }
        byte[] body =
                site.get().views().render(ErrorPage.view(status, site.get().site()));
        response.setContentType(MediaTypes.inUtf8(MediaTypes.HTML));
        response.setContentLength(body.length);
        if (!onlyHead) {
            response.getOutputStream().write(body);
        }
    }
}
