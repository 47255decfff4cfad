package org.expertqa.importing;

import java.io.IOException;
import java.nio.file.Path;
import org.expertqa.importing.report.SourceText;

/** One file to import; it is read when its turn comes, and may be read twice. */
public interface ImportFile {

    String name();

    /** The text as it stands there now. */
    SourceText read() throws IOException;

    static ImportFile of(Path path) {
        return new OnDisk(path);
    }

    /** A text that came another way, such as standard input. */
    static ImportFile of(SourceText text) {
        return new InMemory(text);
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
}
