package org.expertqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The WAR as files in a temporary folder, for as long as the process lives. A lock file beside the content says so; what a
 * killed process left behind, the next one sweeps away.
 */
final class UnpackedWar {

    private static final Logger LOG = System.getLogger("org.expertqa.launcher");
    private static final String PREFIX = "expertqa-";
    private static final Duration JUST_MADE = Duration.ofMinutes(1);
    private final Path root;
    private final FileChannel lock;

    private UnpackedWar(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static UnpackedWar of(Path war) throws IOException {
        Path root = Files.createTempDirectory(PREFIX);
        sweep(root);
        FileChannel lock = FileChannel.open(lockFile(root), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> !each.isDirectory()).toList()) {
                unpack(zip, entry, root.resolve("war"));
            }
        }
        return new UnpackedWar(root, lock);
    }

    Path folder() {
        return root.resolve("war");
    }

    void remove() throws IOException {
        lock.close();
        delete(root);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("The WAR has an entry outside of itself: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }

    /**
     * Looks at the folders of others only: on POSIX systems a process that opens and closes its own lock file loses the
     * lock. One that has just been made may not be locked yet.
     */
    private static void sweep(Path own) throws IOException {
        FileTime justNow =
                FileTime.from(Files.getLastModifiedTime(own).toInstant().minus(JUST_MADE));
        List<Path> folders;
        try (Stream<Path> files = Files.list(own.getParent())) {
            folders = files.filter(path -> path.getFileName().toString().startsWith(PREFIX) && !path.equals(own))
                    .filter(path -> Files.isWritable(path) && Files.exists(lockFile(path)))
                    .toList();
        }
        for (Path folder : folders) {
            sweepOne(folder, justNow);
        }
    }

    private static void sweepOne(Path folder, FileTime justNow) throws IOException {
        try {
            if (Files.getLastModifiedTime(lockFile(folder)).compareTo(justNow) < 0 && isAbandoned(folder)) {
                delete(folder);
            }
        } catch (NoSuchFileException e) {
            LOG.log(Level.DEBUG, "Swept by another process meanwhile: {0}", e.getMessage());
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile(folder), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        }
    }

    private static Path lockFile(Path folder) {
        return folder.resolve("lock");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(UnpackedWar::deleteFile);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
