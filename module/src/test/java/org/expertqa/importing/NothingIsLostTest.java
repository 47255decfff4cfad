package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.junit.jupiter.api.Test;

/** Whatever comes in, each character is in a field, a label or a mark, or stands visibly unassigned. */
class NothingIsLostTest {

    private static final int CASES = 800;

    @Test
    void everySampleIsReadWithoutARest() {
        for (Path path : SampleFiles.all()) {
            ReadFile file = read(SampleFiles.text(path));

            assertThat(file.unassigned()).as(path.toString()).isEmpty();
            assertThat(file.warnings()).as(path.toString()).isEmpty();
            Accounts.balance(SampleFiles.text(path), file);
        }
    }

    @Test
    void spoiltTextsAreAccountedForToTheLastCharacter() {
        List<String> texts = new ArrayList<>(List.of(PastedPage.TEXT, PastedPage.withoutNumberSigns()));
        SampleFiles.all().forEach(path -> texts.add(SampleFiles.text(path)));
        SampleFiles.answers().forEach(path -> texts.add(SampleFiles.body(path)));
        CorpusInput.all().forEach(input -> texts.add(input.source().text()));
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String text = new Mutilation(random).of(texts.get(random.nextInt(texts.size())));
            check(seed, text);
        }
    }

    private static void check(int seed, String text) {
        try {
            Accounts.balance(text, read(text));
        } catch (Unreadable e) {
            assertThat(e.getMessage()).as("seed " + seed).isNotBlank();
            assertThat(e.line()).isPositive();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + e.getMessage() + "\n" + text, e);
        }
    }

    private static ReadFile read(String text) {
        return new Reader().read(new SourceText("pasted.txt", text));
    }
}
