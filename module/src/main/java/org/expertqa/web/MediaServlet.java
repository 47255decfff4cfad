package org.expertqa.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Serves the pictures in the folder {@code media} of the home; nothing else, and no format that can hold a script. */
@WebServlet("/media/*")
public final class MediaServlet extends FileServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9_.-]{0,100}){1,5}");
    private static final Map<String, String> TYPES = Map.of(
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Path> picture = picture(request);
        if (picture.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.get(ending(request)));
        response.setContentLengthLong(Files.size(picture.get()));
        response.setHeader("Cache-Control", "public, max-age=3600");
        Files.copy(picture.get(), response.getOutputStream());
    }

    @Override
    protected long getLastModified(HttpServletRequest request) {
        return picture(request).map(Path::toFile).map(File::lastModified).orElse(-1L);
    }

    private Optional<Path> picture(HttpServletRequest request) {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!NAME.matcher(name).matches() || !TYPES.containsKey(ending(request))) {
            return Optional.empty();
        }
        Path media = Gateway.of(getServletContext())
                .openSite()
                .installation()
                .config()
                .home()
                .resolve("media");
        return Optional.of(media.resolve(name.substring(1))).filter(file -> isRegular(file, media));
    }

    /** A file of the folder itself: a link must not lead out of it. */
    private static boolean isRegular(Path file, Path media) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(media.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static String ending(HttpServletRequest request) {
        String name = request.getPathInfo();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
