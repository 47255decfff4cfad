package org.expertqa.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.expertqa.comparing.Piece.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a comparison of two texts says, and that nothing is lost in it. */
class TextComparerTest {

    private static final int LONG = 200_000;

    private final TextComparer comparer = new TextComparer(Locale.ENGLISH);

    @Test
    void oneWordThatChangedIsToldAsOneWord() {
        assertThat(shown("Wake at three every night.", "Wake at four every night."))
                .isEqualTo("Wake at [-three-]{+four+} every night.");
    }

    @Test
    void wordsThatWereAddedOrTakenAwayStandAlone() {
        assertThat(shown("Keep a diary.", "Keep a sleep diary.")).isEqualTo("Keep a {+sleep +}diary.");
        assertThat(shown("Keep a sleep diary.", "Keep a diary.")).isEqualTo("Keep a [-sleep -]diary.");
    }

    @Test
    void aBlankBetweenTwoChangesDoesNotTearThemApart() {
        assertThat(shown("He was very tired.", "He felt quite tired."))
                .isEqualTo("He [-was very-]{+felt quite+} tired.");
    }

    @Test
    void aLineThatWasPutInChangesNoOther() {
        assertThat(shown("one\nthree\n", "one\ntwo\nthree\n")).isEqualTo("one\n{+two\n+}three\n");
    }

    @Test
    void theSameTextHasNoDifference() {
        assertThat(comparer.compare("All of it.", "All of it.").pieces())
                .containsExactly(new Piece(Kind.SAME, "All of it."));
        assertThat(comparer.compare("", "").pieces()).isEmpty();
    }

    @Test
    void arabicIsComparedWordByWord() {
        assertThat(shown(Locale.forLanguageTag("ar"), "النوم مهم جدا للصحة", "النوم ضروري جدا للصحة"))
                .isEqualTo("النوم [-مهم-]{+ضروري+} جدا للصحة");
    }

    @Test
    void japaneseNeedsNoBlanks() {
        assertThat(shown(Locale.JAPANESE, "毎晩3時に目が覚めます。", "毎晩4時に目が覚めます。"))
                .startsWith("毎晩[-3")
                .contains("{+4")
                .endsWith("目が覚めます。");
    }

    @Test
    void aLetterThatIsPutTogetherIsNotTornApart() {
        assertThat(shown("Zoe\u0308 sleeps \ud83d\ude34.", "Zoe\u0301 sleeps \ud83d\ude42."))
                .isEqualTo("[-Zoe\u0308-]{+Zoe\u0301+} sleeps [-\ud83d\ude34-]{+\ud83d\ude42+}.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothTextsAreWholeInEveryComparison(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String before = text(random, random.nextInt(60), 12);
            String after = text(random, random.nextInt(60), 12);

            assertHoldsBoth(comparer.compare(before, after), before, after);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void longTextsWithNothingInCommonAreComparedRoughly(int wordsALine) {
        String before = words("a", wordsALine);
        String after = words("b", wordsALine);

        TextComparison compared = comparer.compare(before, after);

        assertThat(compared.rough()).isTrue();
        assertThat(compared.pieces()).hasSizeLessThanOrEqualTo(TextComparer.MOST_PIECES);
        assertHoldsBoth(compared, before, after);
    }

    @Test
    void aTextInWhichEverySecondWordChangedIsNotTornToPieces() {
        String before = IntStream.range(0, 5_000).mapToObj(i -> "same old" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 5_000).mapToObj(i -> "same new" + i).collect(Collectors.joining(" "));

        TextComparison compared = comparer.compare(before, after);

        assertThat(compared.pieces()).hasSizeLessThanOrEqualTo(TextComparer.MOST_PIECES);
        assertThat(compared.rough()).isTrue();
        assertHoldsBoth(compared, before, after);
    }

    @Test
    void afterARoughTextAShortOneIsStillComparedWordByWord() {
        comparer.compare(words("a", 0), words("b", 0));

        assertThat(shown("Wake at three.", "Wake at four.")).isEqualTo("Wake at [-three-]{+four+}.");
    }

    @Test
    void whatWasMovedIsTold() {
        assertThat(comparer.moved(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c")))
                .containsExactly("d");
        assertThat(comparer.moved(List.of("a", "b", "c"), List.of("a", "x", "c")))
                .isEmpty();
        assertThat(comparer.moved(List.of("a", "b"), List.of("a", "b"))).isEmpty();
    }

    private String shown(String before, String after) {
        return shown(Locale.ENGLISH, before, after);
    }

    private static String shown(Locale language, String before, String after) {
        return new TextComparer(language)
                .compare(before, after).pieces().stream()
                        .map(TextComparerTest::shown)
                        .collect(Collectors.joining());
    }

    private static String shown(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
        };
    }

    private static void assertHoldsBoth(TextComparison compared, String before, String after) {
        assertThat(without(compared, Kind.ADDED)).isEqualTo(before);
        assertThat(without(compared, Kind.REMOVED)).isEqualTo(after);
    }

    private static String without(TextComparison compared, Kind kind) {
        return compared.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random, int words, int vocabulary) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + random.nextInt(vocabulary) + (random.nextInt(7) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    /** @param aLine how many stand in a line; 0 for all in one */
    private static String words(String prefix, int aLine) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LONG; i++) {
            text.append(prefix).append(i).append(aLine > 0 && i % aLine == 0 ? "\n" : " ");
        }
        return text.toString();
    }
}
