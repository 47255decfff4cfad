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
        Optional<Asset> asset = find(path);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ready.computeIfAbsent(path, name -> keep(asset.get())).send(request, response);
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

    private static ReadyBytes keep(Asset asset) {
        return new ReadyBytes(asset.contentType(), "public, max-age=31536000, immutable", asset.bytes());
    }
}
