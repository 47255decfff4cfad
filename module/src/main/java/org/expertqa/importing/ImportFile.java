package org.expertqa.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;

/** One file to import; it is read when its turn comes, and may be read twice. */
public interface ImportFile {

    String name();

    /** The text as it stands there now. */
    SourceText read() throws IOException;

    /** The texts it holds: itself, or for a container what is in it. */
    default List<ImportFile> parts() throws IOException {
        return List.of(this);
    }

    static ImportFile of(Path path) {
        return new OnDisk(path);
    }

    /** A text that came another way. */
    static ImportFile of(SourceText text) {
        return new InMemory(text);
    }

    /** Bytes that came another way, such as standard input. */
    static ImportFile of(String name, byte[] bytes) {
        return new Bytes(name, bytes);
    }

    /** One that is not looked into, with the reason. */
    static ImportFile refused(Path path, String reason) {
        return refused(path.toString(), reason);
    }

    /** The same by its name. */
    static ImportFile refused(String name, String reason) {
        return new Refused(name, reason);
    }

    record OnDisk(Path path) implements ImportFile {
        @Override
        public String name() {
            return path.toString();
        }

        @Override
        public SourceText read() throws IOException {
            return SourceText.read(name(), path);
        }

        @Override
        public List<ImportFile> parts() throws IOException {
            byte[] bytes = SourceText.bytes(path);
            return InputFormat.of(name(), bytes).parts(name(), bytes);
        }
    }

    record Refused(String name, String reason) implements ImportFile {
        @Override
        public SourceText read() {
            throw new Unreadable(1, reason);
        }
    }

    record InMemory(SourceText text) implements ImportFile {
        @Override
        public String name() {
            return text.name();
        }

        @Override
        public SourceText read() {
            return text;
        }
    }

    record Bytes(String name, byte[] bytes) implements ImportFile {
        @Override
        public SourceText read() {
            return SourceText.of(name, bytes);
        }

        @Override
        public List<ImportFile> parts() {
            return InputFormat.of(name, bytes).parts(name, bytes);
        }
    }

    /** A text in a container, taken out when its turn comes. */
    record Part(String name, Supplier<SourceText> text) implements ImportFile {
        @Override
        public SourceText read() {
            return text.get();
        }
    }
}
