package org.expertqa.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders of indexes below the home, one for each time that one was built, and the lock by which one process has them
 * all. A folder counts once it has a mark, which is written when all there is to find has been put in.
 */
final class IndexFolders implements IndexPlaces {

    private static final Duration LAG = Duration.ofMillis(250);
    private static final String PREFIX = "answers-" + DocumentFields.FORM + "-";
    private final Path folder;
    private FileChannel lockFile;
    private int last;

    IndexFolders(Path folder) {
        this.folder = folder;
    }

    /** Takes the lock; false when another process has it. */
    @Override
    public boolean areOurs() {
        if (lockFile != null) {
            return true;
        }
        try {
            Files.createDirectories(folder);
            FileChannel file =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lockFile = isLocked(file) ? file : closed(file);
            return lockFile != null;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " of the search index can not be written", e);
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileChannel closed(FileChannel file) throws IOException {
        file.close();
        return null;
    }

    @Override
    public Optional<Place> newest() {
        Optional<Path> newest = folders().stream()
                .filter(each -> number(each) > 0 && new FolderPlace(each).mark().isPresent())
                .max(Comparator.comparingInt(IndexFolders::number));
        last = newest.map(IndexFolders::number).orElse(last);
        return newest.map(FolderPlace::new);
    }

    /** A folder that is not there yet, and was not: one that was deleted may still be open. */
    @Override
    public Place next() {
        last = Math.max(
                        last,
                        folders().stream().mapToInt(IndexFolders::number).max().orElse(0))
                + 1;
        return new FolderPlace(folder.resolve(PREFIX + last));
    }

    /** All others: nobody else has any of them, and none of another form is of use. */
    @Override
    public void removeReplacedBy(Place newest) {
        folders().stream().filter(each -> !new FolderPlace(each).equals(newest)).forEach(IndexFolders::delete);
    }

    @Override
    public Duration lag() {
        return LAG;
    }

    private List<Path> folders() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static int number(Path index) {
        String name = index.getFileName().toString();
        return name.matches(PREFIX + "\\d{1,9}") ? Integer.parseInt(name.substring(PREFIX.length())) : -1;
    }

    private static void delete(Path index) {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The old search index " + index + " can not be deleted", e);
        }
    }

    @Override
    public void close() {
        try {
            if (lockFile != null) {
                lockFile.close();
                lockFile = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the search index can not be given back", e);
        }
    }
}
