package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.expert.Expert;
import org.expertqa.importing.report.Placements;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Span;
import org.expertqa.importing.report.Unassigned;
import org.expertqa.importing.report.Unreadable;
import org.junit.jupiter.api.Test;

/** Where a person sends the lines of a text, there they are, and no character is lost or doubled on the way. */
class PlacingTest {

    private static final int CASES = 500;
    private static final int MOST_RUNS = 6;
    private static final String TEXT = """
            I found this in the drawer.

            Why is the bread flat when the kitchen is cold?

            ## Quick Answer

            It is young.

            ## What to look for

            * It wobbles.
            * It smells of apples.

            ## What you can do next

            1. Wait.

            ## Expert Guidance from Nora Field

            Nora Field bakes.
            """;
    private static final List<String> FIELDS = List.of(
            Placements.NOTHING,
            "answers[0].question",
            "answers[0].questionDetail",
            "answers[0].askedBy.displayName",
            "answers[0].quickAnswer",
            "answers[0].introduction",
            "answers[0].section@9",
            "answers[0].expertTake.body",
            "answers[0].nextSteps",
            "answers[0].callToAction.text",
            "answers[0].callToAction.url",
            "answers[0].disclaimer",
            "answers[1].introduction",
            "experts[0].displayName",
            "experts[0].bio");

    @Test
    void anUnassignedLineGoesWhereItIsSent() {
        assertThat(read(Placements.NONE).unassigned())
                .containsExactly(new Unassigned(1, "I found this in the drawer."));

        ReadFile placed = read(Placements.NONE.place(1, 1, "answers[0].questionDetail"));

        assertThat(placed.unassigned()).isEmpty();
        assertThat(answer(placed).questionDetail()).isEqualTo("I found this in the drawer.");
    }

    @Test
    void whatIsSentToNothingIsFurniture() {
        ReadFile placed = read(Placements.NONE.place(1, 1, Placements.NOTHING));

        assertThat(placed.unassigned()).isEmpty();
        assertThat(placed.spans()).contains(new Span(0, 27, Span.FURNITURE));
    }

    @Test
    void aLineStandsInItsFieldWhereItStandsInTheText() {
        assertThat(section(read(Placements.NONE.place(1, 1, "answers[0].section@9"))))
                .isEqualTo("I found this in the drawer.\n\n* It wobbles.\n* It smells of apples.");
        assertThat(section(read(Placements.NONE.place(20, 20, "answers[0].section@9"))))
                .isEqualTo("* It wobbles.\n* It smells of apples.\n\nNora Field bakes.");
        assertThat(answer(read(Placements.NONE.place(1, 1, "answers[0].quickAnswer")))
                        .quickAnswer())
                .isEqualTo("I found this in the drawer. It is young.");
    }

    @Test
    void whatTheReaderHadTakenIsTakenFromThere() {
        ReadFile placed = read(Placements.NONE.place(12, 12, "answers[0].introduction"));

        assertThat(answer(placed).introduction().source()).isEqualTo("* It smells of apples.");
        assertThat(section(placed)).isEqualTo("* It wobbles.");
    }

    @Test
    void aNextStepIsOneLineWithoutItsMark() {
        ReadFile placed = read(Placements.NONE.place(11, 12, "answers[0].nextSteps"));

        assertThat(answer(placed).nextSteps())
                .extracting(step -> step.text().source())
                .containsExactly("Wait.", "It wobbles.", "It smells of apples.");
    }

    @Test
    void whoIsSentToTheNameIsTheExpert() {
        String text =
                "# Why is it flat?\n\nIt is young.\n\nSaid by somebody in the shop, Nora Field, once.\n\nNora Field\n";
        ReadFile placed = new Reader()
                .read(new SourceText("pasted.txt", text).with(Placements.NONE.place(7, 7, "experts[0].displayName")));

        Expert expert = placed.experts().get(0).content();
        assertThat(expert.displayName()).isEqualTo("Nora Field");
        assertThat(placed.answers().get(0).references().expert()).isEqualTo(expert.slug());
    }

    @Test
    void aSectionThatIsNoMoreTakesNothing() {
        ReadFile placed =
                read(Placements.NONE.place(9, 9, "answers[0].introduction").place(1, 1, "answers[0].section@9"));

        assertThat(placed.unassigned()).containsExactly(new Unassigned(1, "I found this in the drawer."));
    }

    @Test
    void noCharacterIsLostOrDoubledWhereverLinesAreSent() {
        List<String> texts = new ArrayList<>(List.of(TEXT, PastedPage.TEXT, PastedPage.withoutNumberSigns()));
        SampleFiles.all().forEach(path -> texts.add(SampleFiles.text(path)));
        CorpusInput.all().forEach(input -> texts.add(input.source().text()));
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            String text = new Mutilation(random).of(texts.get(random.nextInt(texts.size())));
            check(seed, text, anywhere(random, text));
        }
    }

    private static Placements anywhere(Random random, String text) {
        int lines = (int) text.lines().count();
        Placements placed = Placements.NONE;
        for (int i = random.nextInt(MOST_RUNS); i >= 0; i--) {
            int from = 1 + random.nextInt(Math.max(1, lines));
            placed = placed.place(from, from + random.nextInt(3), FIELDS.get(random.nextInt(FIELDS.size())));
        }
        return placed;
    }

    private static void check(int seed, String text, Placements placed) {
        try {
            Accounts.balance(text, new Reader().read(new SourceText("pasted.txt", text).with(placed)));
        } catch (Unreadable e) {
            assertThat(e.getMessage()).as("seed " + seed).isNotBlank();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ": " + placed + "\n" + e.getMessage() + "\n" + text, e);
        }
    }

    @Test
    void whatWasSaidIsKeptAsAFewLinesAndComesBack() {
        Placements placed = Placements.NONE
                .place(3, 9, "answers[0].introduction")
                .place(5, 5, "experts[0].bio")
                .takeBack(8, 20);

        assertThat(placed).hasToString("3-4 answers[0].introduction\n5-5 experts[0].bio\n6-7 answers[0].introduction");
        assertThat(Placements.of(placed.toString())).isEqualTo(placed);
    }

    @Test
    void noOtherFieldCanBeNamed() {
        assertThat(Placements.isField("answers[0].quickAnswer")).isTrue();
        assertThat(Placements.isField("answers[0].slug")).isFalse();
        assertThat(Placements.isField("answers[0].sections[0].body")).isFalse();
        assertThat(Placements.isField("answers[999].question")).isFalse();
        assertThat(Placements.of("1-2 answers[0].slug\nnonsense")).isEqualTo(Placements.NONE);
    }

    private static ReadFile read(Placements placed) {
        return new Reader().read(new SourceText("pasted.txt", TEXT).with(placed));
    }

    private static String section(ReadFile file) {
        return answer(file).sections().get(0).body().source();
    }

    private static ExpertAnswer answer(ReadFile file) {
        return file.answers().get(0).content();
    }
}
