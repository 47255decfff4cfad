package org.expertqa.importing.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Unreadable;
import org.expertqa.importing.report.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Posts of WordPress are read one by one; what is none is refused in a sentence with its line. */
class WordPressPostsTest {

    private static final String POST =
            "{\"id\":7,\"link\":\"https://a.example/b\",\"title\":{\"rendered\":\"Why?\"},\"content\":{\"rendered\":\"<p>%s\"}}";

    @Test
    void aListHasAPostForEachOfItsItems() {
        assertThat(WordPressPosts.read("a.json", "[" + POST.formatted("a") + "," + POST.formatted("b") + "]"))
                .extracting(WordPressPost::name)
                .containsExactly("a.json[0]", "a.json[1]");
    }

    @Test
    void aPostKeepsItsIdWhenItsTextChanges() {
        String before = text(POST.formatted("a"));
        String after = text(POST.formatted("b").replace("https://", "http://"));

        assertThat(before).startsWith("---\nid: \"");
        assertThat(after).startsWith(before.substring(0, before.indexOf("source:")));
    }

    @Test
    void anotherSiteHasOtherPosts() {
        String before = text(POST.formatted("a"));

        assertThat(text(POST.formatted("a").replace("a.example", "b.example"))
                        .lines()
                        .skip(1)
                        .findFirst())
                .isNotEqualTo(before.lines().skip(1).findFirst());
    }

    @Test
    void valuesOfOtherTypesAreNone() {
        assertThat(
                        text(
                                "{\"id\":{},\"title\":\"Why?\",\"content\":\"<p>x\",\"date\":{},\"slug\":[1],\"link\":{\"a\":2},\"lang\":9,"
                                        + "\"status\":\"publish\",\"guid\":[],\"_embedded\":[7],\"yoast_head_json\":\"x\",\"excerpt\":3}"))
                .isEqualTo("# Why?\n\nx\n");
    }

    @Test
    void aTimeThatIsNoneIsLeftOutAndSaid() {
        SourceText read = WordPressPosts.read(
                        "a.json", POST.formatted("a").replace("{\"id\"", "{\"date\":\"2024-13-45T00:00:00\",\"id\""))
                .get(0)
                .text();

        assertThat(read.text()).doesNotContain("publishedOn");
        assertThat(read.takenOut().orElseThrow().remarks())
                .extracting(Warning::message)
                .anyMatch(
                        message -> message.contains("\"2024-13-45T00:00:00\" is no time such as 2024-12-31T09:00:00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isRefusedInASentence(String name, String json, int line, String words) {
        assertThatThrownBy(() -> WordPressPosts.read("a.json", json).get(0).text())
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.line()).isEqualTo(line))
                .hasMessageContaining(words);
    }

    static Stream<Arguments> isRefusedInASentence() {
        String post = POST.formatted("a");
        return Stream.of(
                Arguments.of("cut off", "[" + post + ",\n" + post.substring(0, 30), 2, "ends in the middle"),
                Arguments.of("deep lists", "[".repeat(100_000), 1, "nested"),
                Arguments.of("deep groups", "{\"a\":".repeat(100_000), 1, "nested"),
                Arguments.of("a long number", "{\"id\":" + "9".repeat(5_000) + "}", 1, "1,000 digits"),
                Arguments.of("a name twice", "{\"title\":1,\n\"title\":2}", 2, "twice"),
                Arguments.of("no JSON", "hello", 1, "no JSON"),
                Arguments.of("two values", post + "\n" + post, 2, "no JSON"),
                Arguments.of("a number", "7", 1, "no post"),
                Arguments.of("an empty list", "[]", 1, "no posts"),
                Arguments.of("ours", "{\"question\":\"Why?\"}", 1, "exported as Markdown"),
                Arguments.of("10,001 posts", "[" + (post + ",").repeat(10_000) + post + "]", 1, "10,000 posts"),
                Arguments.of("no title", post.replace("Why?", " "), 1, "no title"),
                Arguments.of("a group for a title", post.replace("\"Why?\"", "{\"a\":1}"), 1, "no title"),
                Arguments.of(
                        "a protected post", "{\"title\":\"Why?\",\"content\":{\"rendered\":\"\"}}", 1, "no content"));
    }

    private static String text(String json) {
        return WordPressPosts.read("a.json", json).get(0).text().text();
    }
}
