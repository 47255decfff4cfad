package org.expertqa.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.expertqa.importing.report.ReadFile;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would exhaust a parser or is no text is refused in one sentence, with its line. */
class HostileInputTest {

    /** Only ends a test that hangs; how long reading takes is measured elsewhere. */
    private static final Duration NOT_FOR_EVER = Duration.ofSeconds(60);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isRefusedWithItsLineAndASentence(String name, String text, int line, String words) {
        Assertions.assertTimeoutPreemptively(
                NOT_FOR_EVER,
                () -> assertThatThrownBy(() -> read(text))
                        .isInstanceOfSatisfying(
                                Unreadable.class, e -> assertThat(e.line()).isEqualTo(line))
                        .hasMessageContaining(words));
    }

    static Stream<Arguments> isRefusedWithItsLineAndASentence() {
        String title = "# Why is that?\n\n";
        return Stream.of(
                Arguments.of("5,000 quote marks", title + ">".repeat(5_000) + " a", 3, "Quotes"),
                Arguments.of("10,000 stars", title + "*".repeat(10_000) + "a", 3, "same mark"),
                Arguments.of("stars around", title + "*".repeat(5_000) + " a " + "*".repeat(5_000), 3, "same mark"),
                Arguments.of("50,000 brackets", title + "fine\n\n" + "[".repeat(50_000), 5, "\"[\""),
                Arguments.of("only brackets", "[".repeat(50_000), 1, "\"[\""),
                Arguments.of("backticks", title + "`".repeat(100_000) + "a", 3, "same mark"),
                Arguments.of("a section of 1 MB", title + "## A\n\n" + "word ".repeat(200_000), 5, "200,000"),
                Arguments.of("JSON", " {\"question\": \"Why?\"}\n", 1, "This is JSON"),
                Arguments.of("TOML", "+++\ntitle = \"a\"\n+++\n", 1, "TOML"),
                Arguments.of("empty", " \n\n ", 1, "empty"),
                Arguments.of("binary", "PK\u0003\u0004\nabc", 1, "U+0003"),
                Arguments.of("NUL", "a\nb\0", 2, "U+0000"),
                Arguments.of("120,000 lines", "a\n".repeat(120_000), 100_000, "100,000 lines"),
                Arguments.of("open front matter", "---\nslug: a\n", 1, "no end"),
                Arguments.of("alias bomb", yaml("a: &a [x, x]\nb: [*a, *a]"), 2, "anchors"),
                Arguments.of("a tag", yaml("slug: a\nx: !!javax.script.ScriptEngineManager [a]"), 3, "tags"),
                Arguments.of("deep lists", yaml("x: " + "[".repeat(10_000)), 2, "nested"),
                Arguments.of("deep groups", yaml("x: " + "{a: ".repeat(10_000)), 2, "nested"),
                Arguments.of("a key twice", yaml("slug: a\nlanguage: en\nslug: b"), 4, "\"slug\" stands twice"),
                Arguments.of("no YAML", yaml("slug: a\n  : : b: ["), 3, "no YAML"),
                Arguments.of("a large front matter", yaml("x: " + "a".repeat(200_001)), 1, "200,000"),
                Arguments.of("a bad id", yaml("slug: a\nid: 7"), 3, "UUID"),
                Arguments.of("a bad type", yaml("type: page"), 2, "answer, expert, topic"),
                Arguments.of(
                        "a bad date", yaml("citations:\n  - title: a\n    accessedOn: yesterday"), 4, "2026-03-01"),
                Arguments.of("a list for a text", yaml("quickAnswer: [a, b]"), 2, "one text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## a",
                "Q: Is this it?",
                "# Is it {n}?",
                "Quick Answer",
                "Bob's Take",
                "Bob's Take\nAbout Ann",
                "By Ann Bell",
                "### a\n## b",
                "A short line {n}\nWith a sentence under it."
            })
    void moreHeadingsThanAnybodyReadsAreRefusedAtOnce(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 450_000; i++) {
            text.append(line.replace("{n}", "" + i)).append('\n');
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> read(text.toString()))
                        .isInstanceOf(Unreadable.class)
                        .hasMessageMatching("The (file|answer) has over (100 questions|300 headings).*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bytesAreRefusedBeforeTheyAreText(String name, byte[] bytes, int line, String words) {
        assertThatThrownBy(() -> SourceText.of("a.txt", bytes))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageContaining(words);
    }

    static Stream<Arguments> bytesAreRefusedBeforeTheyAreText() {
        return Stream.of(
                Arguments.of("Latin-1", "Why?\ncaf\u00E9 au lait".getBytes(StandardCharsets.ISO_8859_1), 2, "UTF-8"),
                Arguments.of("UTF-16", "Why?".getBytes(StandardCharsets.UTF_16), 1, "UTF-8"),
                Arguments.of("cut in a character", new byte[] {'a', (byte) 0xC3}, 1, "UTF-8"),
                Arguments.of("nothing", new byte[0], 1, "empty"),
                Arguments.of("over 5 MB", new byte[SourceText.MAX_BYTES + 1], 1, "5 MB"));
    }

    @ParameterizedTest(name = "a line of 1 MB of \"{0}\"")
    @MethodSource
    void aLineOfAMegabyteIsReadOrRefused(String unit) {
        String line = unit.repeat(1_000_000 / unit.length());
        for (String text : new String[] {
            line,
            "Why?\n" + line,
            "Why?\nQuick Answer\n" + line,
            "Why?\nWhat You Can Do Next\n" + line,
            "Why?\nSources\n" + line
        }) {
            Assertions.assertTimeoutPreemptively(NOT_FOR_EVER, () -> {
                try {
                    Accounts.balance(text, read(text));
                } catch (Unreadable e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            });
        }
    }

    static Stream<String> aLineOfAMegabyteIsReadOrRefused() {
        return Stream.of(
                "a",
                "a ",
                "*",
                "#",
                "# ",
                "'s ",
                "Alice's ",
                "1. ",
                "Step 1: ",
                "- ",
                "{{",
                "{\"a\":",
                "{.a ",
                "[a](",
                "[ab] ",
                ": ",
                "By ",
                "\u00A0",
                "<<",
                "質問：",
                "السؤال: ",
                "Anna Berg ",
                "— ",
                "Home > ",
                "|",
                "漢",
                "\uD83D\uDE00");
    }

    private static String yaml(String lines) {
        return "---\n" + lines + "\n---\n# Why is that?\n";
    }

    private static ReadFile read(String text) {
        return new Reader().read(new SourceText("hostile.md", text));
    }
}
