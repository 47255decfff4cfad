package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** What lies somewhere in a folder that is imported: a text, another file, a folder, or what is better left alone. */
record FolderEntry(Path folder, Path path) {

    private static final String TEXT = "(?is).*\\.(md|markdown|txt|html?|json)";

    /** A folder itself, or a link to one within, whose files are met where they lie. */
    boolean isFolder() {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(path) && refusal().isEmpty();
    }

    boolean looksLikeAText() {
        return path.toString().matches(TEXT);
    }

    /** Why it is not opened; empty where it may be. */
    Optional<String> refusal() {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            return Optional.of("This link leads nowhere; put the file itself into the folder.");
        } else if (Files.isSymbolicLink(path) && !isWithin()) {
            return Optional.of("This link leads out of the folder and is not followed; put the file itself there.");
        } else if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
            return Optional.of("This is no regular file; it is not read.");
        }
        return Optional.empty();
    }

    private boolean isWithin() {
        try {
            return path.toRealPath().startsWith(folder);
        } catch (IOException e) {
            // What can not be told where it leads is taken for somewhere else.
            return false;
        }
    }
}
