package org.expertqa.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.expertqa.view.Asset;

/** Serves the files of the pages, which never change under their address (RFC 8246). */
@WebServlet("/assets/*")
public final class AssetsServlet extends FileServlet {

    private static final long serialVersionUID = 1L;
    private final transient Map<String, ReadyBytes> ready = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        ReadyBytes bytes = ready.get(path);
        Optional<ReadyBytes> found = bytes == null ? find(path).map(asset -> keep(path, asset)) : Optional.of(bytes);
        if (found.isPresent()) {
            found.get().send(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<Asset> find(String path) {
        String[] parts = path.split("/", 4);
        return parts.length == 3 ? site().assets().find(parts[1], parts[2]) : Optional.empty();
    }

    private OpenSite site() {
        return Gateway.of(getServletContext()).openSite();
    }

    /** It stays also when the theme changes: somebody may just be reading a page of before. */
    private ReadyBytes keep(String path, Asset asset) {
        return ready.computeIfAbsent(
                path, any -> new ReadyBytes(asset.contentType(), "public, max-age=31536000, immutable", asset.bytes()));
    }
}
