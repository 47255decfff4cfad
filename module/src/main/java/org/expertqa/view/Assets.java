package org.expertqa.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.expertqa.text.Sha256;

/**
 * The files that pages are made with: ours from the class path, and those of the installation. Their address holds a hash of them all, so browsers
 * may keep them for ever, and one file can name another beside it (a style sheet its fonts). No other
 * file can be reached.
 */
public final class Assets {

    static final String FOLDER = "org/expertqa/assets/";
    static final String LIST_NAME = "list";
    static final String LIST = FOLDER + LIST_NAME;
    static final int MOST_MEGABYTES = 5;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");
    private final String contextPath;
    private final Map<String, Asset> files;
    private final String hash;

    public Assets(String contextPath) {
        this(contextPath, List.of());
    }

    /** @param theirs files of the installation; one that is named as one of ours stands before it */
    Assets(String contextPath, List<Path> theirs) {
        this.contextPath = contextPath;
        this.files = read();
        theirs.stream()
                .filter(Assets::isServed)
                .forEach(file -> files.put(name(file), Asset.named(name(file), bytes(file))));
        this.hash = hash(files);
    }

    /**
     * The path of a file as it stands in a link.
     *
     * @throws NoSuchElementException when there is no such file: a template has misspelt it
     */
    public String path(String name) {
        if (!files.containsKey(name)) {
            throw new NoSuchElementException("No asset is named " + name + " in " + LIST);
        }
        return contextPath + "/assets/" + hash + "/" + name;
    }

    /** The file behind an address; a hash of other days has nothing behind it. */
    public Optional<Asset> find(String withHash, String name) {
        return hash.equals(withHash) ? Optional.ofNullable(files.get(name)) : Optional.empty();
    }

    private static Map<String, Asset> read() {
        Map<String, Asset> files = new TreeMap<>();
        new String(bytes(LIST), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.isBlank())
                .forEach(name -> files.put(name, Asset.named(name, bytes(FOLDER + name))));
        return files;
    }

    /** Plain names only, of kinds that we know, and no more than the memory has room for. */
    static boolean isServed(Path file) {
        return Files.isReadable(file)
                && file.toFile().length() <= MOST_MEGABYTES * 1_000_000L
                && NAME.matcher(name(file)).matches()
                && Asset.isKnown(name(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + file, e);
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new NoSuchElementException("Not on the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + resource, e);
        }
    }

    private static String hash(Map<String, Asset> files) {
        StringBuilder all = new StringBuilder();
        files.forEach((name, file) -> all.append(name).append(Sha256.of(file.bytes())));
        return Sha256.of(all.toString()).substring(0, 12);
    }
}
