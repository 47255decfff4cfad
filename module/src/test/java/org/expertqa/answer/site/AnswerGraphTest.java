package org.expertqa.answer.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.expertqa.SampleSite;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.view.View;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AnswerGraphTest {

    private static final String BASE = "https://answers.example.org";
    private static final Set<String> NOT_WORDS = Set.of("@context", "@type", "inLanguage");

    @Test
    void itClaimsNothingButAnArticleByAPerson() throws JsonProcessingException {
        JsonNode graph = graph(SampleSite.page(Samples.sleepAtThree()));

        assertThat(graph.findValuesAsText("@type"))
                .contains("WebPage", "Article", "Person", "Organization", "BreadcrumbList")
                .doesNotContain("QAPage", "FAQPage", "HowTo", "Question");
        assertThat(graph.findValue("reviewedBy")).isNull();
    }

    @Test
    void everyWordInItIsOnThePage() throws JsonProcessingException {
        SampleSite site = SampleSite.full();

        for (View view : List.of(
                site.answers().answer("why-do-i-wake-at-three"),
                site.experts().expert("mara-lind", ""),
                site.topics().topic("sleep", ""),
                site.home().home())) {
            Document page = SampleSite.page(view);
            String visible = visible(page);
            assertThat(texts(graph(page)))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(visible).contains(withoutBase(text)));
        }
    }

    @Test
    void nothingEmptyHasAKey() throws JsonProcessingException {
        JsonNode graph = graph(SampleSite.page(Samples.savingsFirst()));

        assertThat(graph.toString()).doesNotContain("\"\"", "[]", "null", "{}");
        assertThat(graph.findValue("citation")).isNull();
        assertThat(graph.findValue("image")).isNull();
    }

    @Test
    void aPersonIsTheSameOnEveryPage() throws JsonProcessingException {
        String id = "https://answers.example.org/experts/jonas-weber#person";

        assertThat(graph(SampleSite.page(Samples.sleepAtThree())).toString()).contains(id);
        assertThat(graph(SampleSite.page(Samples.savingsFirst())).toString()).contains(id);
    }

    @Test
    void aPersonsNameHasNoTitle() throws JsonProcessingException {
        JsonNode person = node(graph(SampleSite.page(Samples.sleepAtThree())), "Person");

        assertThat(person.get("name").asText()).isEqualTo("Mara Lind");
        assertThat(person.get("honorificPrefix").asText()).isEqualTo("Dr");
    }

    @Test
    void aQuestionCanNotBreakOutOfTheScript() throws JsonProcessingException {
        String question = "</script><script>alert(1)</script><!-- & \u2028 \u2029 really?";
        ExpertAnswer hostile = Samples.sleepAtThree().with().question(question).build();

        Document page = SampleSite.page(hostile);

        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.select("script[src]"))
                .singleElement()
                .satisfies(ours -> assertThat(ours.data()).isEmpty());
        assertThat(page.select("script").first().data()).doesNotContain("<", ">", "\u2028", "\u2029", "&");
        assertThat(node(graph(page), "Article").get("headline").asText()).isEqualTo(question);
    }

    /** What a reader sees, with the addresses and dates behind it. */
    private static String visible(Document page) {
        return page.body().text()
                + page.select("body [href], body [src], body [datetime], link[rel=canonical]").stream()
                        .map(element -> " " + element.attr("href").replace(BASE, "") + " " + element.attr("src") + " "
                                + element.attr("datetime"))
                        .reduce("", String::concat);
    }

    private static JsonNode graph(Document page) throws JsonProcessingException {
        return new ObjectMapper().readTree(page.selectFirst("script").data());
    }

    private static JsonNode node(JsonNode data, String type) {
        return StreamSupport.stream(data.get("@graph").spliterator(), false)
                .filter(node -> node.get("@type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            texts.addAll(NOT_WORDS.contains(field.getKey()) ? List.of() : texts(field.getValue()));
        }
        node.elements().forEachRemaining(child -> texts.addAll(node.isArray() ? texts(child) : List.of()));
        return texts;
    }

    /** An address of ours is on the page as a path; what follows # only names a node. */
    private static String withoutBase(String text) {
        return text.replace(BASE, "").replaceAll("#.*", "");
    }
}
