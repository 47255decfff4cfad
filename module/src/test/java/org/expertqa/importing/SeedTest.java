package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.junit.jupiter.api.Test;

/** The first real input: one page flattened to text, read with its number signs, without them, and with blank lines. */
class SeedTest {

    @Test
    void everyPartOfTheSeedHasItsPlace() throws IOException {
        ReadFile file = read(seed());

        assertParts(file);
        assertThat(file.warnings()).extracting(Warning::code).containsExactly(WarningCode.CTA_URL_MISSING);
    }

    @Test
    void withoutNumberSignsTheSeedHasTheSameParts() throws IOException {
        ReadFile file = read(seed().replace("## ", ""));

        assertParts(file);
        assertThat(file.warnings())
                .extracting(Warning::code)
                .containsExactly(WarningCode.LOW_CONFIDENCE, WarningCode.CTA_URL_MISSING);
    }

    @Test
    void withAllNumberSignsTheSeedHasTheSameParts() throws IOException {
        assertParts(read(PageParts.withNumberSignsEverywhere(seed())));
    }

    @Test
    void withBlankLinesTheSeedHasTheSameParts() throws IOException {
        assertParts(read(seed().replace("\n", "\n\n")));
        assertParts(read(seed().replace("## ", "").replace("\n", "\n\n")));
    }

    @Test
    void withWindowsLineEndsTheSeedHasTheSameParts() throws IOException {
        assertParts(read(seed().replace("\n", "\r\n")));
    }

    private static void assertParts(ReadFile file) {
        PageParts.areComplete(file, "Alice Potter");
        ExpertAnswer answer = file.answers().get(0).content();
        assertThat(answer.quickAnswer().split(" ")).hasSize(32);
    }

    private static ReadFile read(String text) {
        return new Reader().read(new SourceText("seed.txt", text));
    }

    /** The seed stands beside the repository, or where {@code -Dexpertqa.seeds} says. */
    private static String seed() throws IOException {
        Path folder = Path.of(System.getProperty("expertqa.seeds", "../../shared/seeds"));
        assumeTrue(
                Files.isDirectory(folder),
                "No seeds in " + folder.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(files.sorted().findFirst().orElseThrow());
        }
    }
}
