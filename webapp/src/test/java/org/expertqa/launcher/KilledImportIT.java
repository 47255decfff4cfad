package org.expertqa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed: what it said it stored is stored, whole. */
class KilledImportIT {

    private static final int KILLS = 20;
    private static final int FILES = 400;

    @TempDir
    private Path folder;

    private final Random random = new Random();

    @Test
    void whateverItSaidIsStoredIsThereAfterwards() throws Exception {
        Set<String> stored = new TreeSet<>();
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Set<String> told = storedBeforeKill(texts(kill));
            stored.addAll(told);
            inTheMiddle += told.size() < FILES ? 1 : 0;
        }

        assertThat(inTheMiddle).as("imports that were killed in the middle").isGreaterThan(KILLS / 2);
        assertThat(run("check", "--home", home()).exit()).isZero();
        Path exported = folder.resolve("exported");
        assertThat(run("export", "--home", home(), exported.toString()).exit()).isZero();
        assertThat(stored)
                .hasSizeGreaterThanOrEqualTo(KILLS)
                .allSatisfy(slug -> assertThat(exported.resolve("answers").resolve(slug + ".md"))
                        .content()
                        .contains(lastWords(Integer.parseInt(slug.replaceAll("\\D", "")))));
    }

    /** Kills an import at a moment that nobody chose, and returns the slugs that it had told by then. */
    private Set<String> storedBeforeKill(Path texts) throws Exception {
        try (Program program = Program.start(folder, Map.of(), "import", "--home", home(), texts.toString())) {
            Waiting.until("something is stored", () -> {
                assertThat(program.isRunning())
                        .as(program.lines("err").toString())
                        .isTrue();
                return !slugs(program).isEmpty();
            });
            Thread.sleep(random.nextInt(100));
            program.kill();
            return slugs(program);
        }
    }

    private Path texts(int kill) throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts-" + kill));
        for (int number = kill * FILES; number < (kill + 1) * FILES; number++) {
            Files.writeString(texts.resolve("text-" + number + ".md"), text(number));
        }
        return texts;
    }

    private static Set<String> slugs(Program program) throws IOException {
        Set<String> slugs = new TreeSet<>();
        for (String line : program.lines("out")) {
            if (line.startsWith("stored ")) {
                slugs.add(line.split(" ")[1]);
            }
        }
        return slugs;
    }

    private Program.Outcome run(String... arguments) throws Exception {
        return Program.run(folder, Map.of(), arguments);
    }

    private String home() {
        return folder.resolve("home").toString();
    }

    private static String text(int number) {
        return """
                # What becomes of answer number %d?

                ## Quick Answer

                It is stored, or it is not.

                ## Details

                %s

                %s
                """.formatted(number, "There is no half of it. ".repeat(100), lastWords(number));
    }

    private static String lastWords(int number) {
        return "These are the last words of number " + number + ".";
    }
}
