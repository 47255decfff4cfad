package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of many shapes in six languages, each with its right reading: how much is assigned, and how much rightly. */
class CorpusTest {

    private static final Path MANUAL = Path.of("../docs/importing.md");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void everyLineHasAPlaceInTheExpectation(String name, CorpusInput input) {
        List<String> lines = input.source().text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                assertThat(input.lines()).as(lines.get(i)).containsKey(i + 1);
            }
        }
    }

    static Stream<Arguments> everyLineHasAPlaceInTheExpectation() {
        return CorpusInput.all().stream().map(input -> Arguments.of(input.name(), input));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyLineHasAPlaceInTheExpectation")
    void isReadAsTheManualSays(String name, CorpusInput input) throws IOException {
        assertThat(Files.readString(MANUAL).lines())
                .contains(CorpusReading.of(input).row());
    }

    @Test
    void theSharesInTheManualAreThoseOfTheCorpus() throws IOException {
        List<CorpusReading> all =
                CorpusInput.all().stream().map(CorpusReading::of).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Files.readString(MANUAL)).contains(table(all));
    }

    private static String table(List<CorpusReading> all) {
        String rows = all.stream().map(CorpusReading::row).collect(Collectors.joining("\n"));
        return "| input | shape | language | assigned % | rightly % | what is not as it should be |\n|---|---|---|---|---|---|\n"
                + rows + "\n| all " + all.size() + " | | | " + share(all, CorpusReading::assigned) + " | "
                + share(all, CorpusReading::right) + " | |\n";
    }

    private static String share(List<CorpusReading> all, ToIntFunction<CorpusReading> part) {
        return CorpusReading.share(
                all.stream().mapToInt(part).sum(),
                all.stream().mapToInt(CorpusReading::characters).sum());
    }
}
