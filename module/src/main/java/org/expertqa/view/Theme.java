package org.expertqa.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The installation's own look: a folder of templates and, beside it, one of assets. A file of the same path as one of ours
 * stands before it. Both may be absent, and may change while the site is up.
 */
public final class Theme {

    /** No templates and no files but ours. */
    public static final Theme NONE = new Theme(Optional.empty());

    private static final String TEMPLATE = ".vm";
    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILES = 2_000;
    private final Optional<Path> folder;

    private Theme(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The theme with its templates in this folder and its assets in {@code assets} beside it. */
    public static Theme in(Path templates) {
        return new Theme(Optional.of(templates.toAbsolutePath().normalize()));
    }

    /** The folder of templates, when it holds any. */
    Optional<Path> templates() {
        return templateNames().isEmpty() ? Optional.empty() : folder;
    }

    /** The templates in it, as Velocity names them: {@code answer/site/page.vm}. */
    public List<String> templateNames() {
        return folder.map(Theme::files).stream()
                .flatMap(List::stream)
                .map(file -> folder.get().relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(TEMPLATE))
                .sorted()
                .toList();
    }

    /** The asset files in it, by name. */
    List<Path> assets() {
        return assetFolder().map(Theme::files).orElse(List.of());
    }

    /** What tells one state of the files from the next: their names, sizes and times. */
    String stamp() {
        TreeMap<String, String> states = new TreeMap<>();
        Stream.concat(folder.stream(), assetFolder().stream())
                .flatMap(each -> files(each).stream())
                .forEach(file -> states.put(file.toString(), state(file)));
        return states.toString();
    }

    private Optional<Path> assetFolder() {
        return folder.map(templates -> templates.resolveSibling("assets"));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder, MAX_DEPTH)) {
            return found.filter(file -> isWithin(folder, file)).limit(MAX_FILES).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** A file of the folder itself: a link must not lead out of it. */
    static boolean isWithin(Path folder, Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + "@" + now.lastModifiedTime();
        } catch (IOException e) {
            return "gone";
        }
    }
}
