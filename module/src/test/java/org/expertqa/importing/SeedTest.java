package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.NextStep;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.expert.Expert;
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
        assertParts(read(withNumberSignsEverywhere(seed())));
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
        assertThat(file.unassigned()).isEmpty();
        assertThat(file.answers()).hasSize(1);
        assertAnswer(file.answers().get(0).content());
        assertThat(file.answers().get(0).references().expert().orElseThrow().value())
                .isEqualTo("alice-potter");
        Expert expert = file.experts().get(0).content();
        assertThat(expert.displayName()).isEqualTo("Alice Potter");
        assertThat(expert.shortName()).isEqualTo("Alice");
        assertThat(expert.bio()).startsWith("Alice Potter is");
    }

    private static void assertAnswer(ExpertAnswer answer) {
        assertThat(answer.question()).endsWith("?");
        assertThat(answer.quickAnswer().split(" ")).hasSize(32);
        assertThat(answer.introduction().source()).isNotBlank();
        assertThat(answer.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.STANDARD,
                        SectionKind.PITFALLS,
                        SectionKind.RULE_OF_THUMB,
                        SectionKind.IMPLICATIONS);
        assertThat(bullets(answer.sections().get(0))).isEqualTo(5);
        assertThat(bullets(answer.sections().get(1))).isEqualTo(5);
        assertThat(answer.expertTake().orElseThrow().heading()).isEmpty();
        assertThat(answer.expertTake().orElseThrow().body().source()).isNotBlank();
        assertThat(answer.nextSteps()).hasSize(5).extracting(NextStep::text).doesNotHaveDuplicates();
        assertThat(answer.callToAction().orElseThrow().text()).isNotBlank();
        assertThat(answer.callToAction().orElseThrow().heading()).isNotBlank();
    }

    private static long bullets(Section section) {
        return section.body()
                .source()
                .lines()
                .filter(line -> line.startsWith("* "))
                .count();
    }

    private static String withNumberSignsEverywhere(String seed) {
        List<String> labels = read(seed).labels().stream().map(LabelFound::text).toList();
        String marked = seed.lines()
                .map(line -> labels.contains(line) && !line.startsWith("#") ? "## " + line : line)
                .collect(Collectors.joining("\n"));
        return "# " + marked;
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
