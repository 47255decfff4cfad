package org.expertqa.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The installation's own look: a folder of templates and, beside it, one of assets. A file of the same path as one of ours
 * stands before it. Both may be absent, and may change while the site is up.
 */
public final class Theme {

    /** No templates and no files but ours. */
    public static final Theme NONE = new Theme(Optional.empty(), Set.of());

    private static final String TEMPLATE = ".vm";
    private static final int MAX_DEPTH = 8;
    private static final int MAX_FILES = 2_000;
    private final Optional<Path> folder;
    private final Set<String> besides;

    private Theme(Optional<Path> folder, Set<String> besides) {
        this.folder = folder;
        this.besides = besides;
    }

    /** The theme with its templates in this folder and its assets in {@code assets} beside it. */
    public static Theme in(Path templates) {
        return in(templates, Set.of());
    }

    /** The same where pages look for templates that we have not, such as those of section kinds of another jar. */
    public static Theme in(Path templates, Set<String> besides) {
        return new Theme(Optional.of(templates.toAbsolutePath().normalize()), Set.copyOf(besides));
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

    /** Whether pages look for a template that we have not, or one of the theme's own names it. */
    boolean asksFor(String name) {
        return besides.contains(name)
                || templateNames().stream().anyMatch(each -> text(each).contains(name));
    }

    private String text(String name) {
        try {
            return new String(Files.readAllBytes(folder.orElseThrow().resolve(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
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
