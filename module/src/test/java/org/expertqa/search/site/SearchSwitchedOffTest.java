package org.expertqa.search.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.expertqa.SampleSite;
import org.expertqa.content.Mentions;
import org.expertqa.search.NoSearch;
import org.expertqa.site.AnswerLists;
import org.expertqa.view.View;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SearchSwitchedOffTest {

    private final SampleSite site = SampleSite.full().withoutSearch();

    @Test
    void whoSearchesIsToldThatThereIsNoSearch() {
        Response response = search("sleep");

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeaderString(HttpHeaders.RETRY_AFTER)).isNull();
        Document page = site.show((View) response.getEntity());
        assertThat(page.select(".notice").text()).startsWith("This site can not be searched.");
        assertThat(page.select(".notice ~ p a[href=/answers]")).isNotEmpty();
    }

    @Test
    void noPageOffersASearch() {
        Document home = site.show(site.home().home());
        Document found = site.show((View) search("sleep").getEntity());

        assertThat(home.select("header.site-header")).isNotEmpty();
        assertThat(home.select("form")).isEmpty();
        assertThat(found.select("form")).isEmpty();
        assertThat(home.select("script[src]")).isEmpty();
    }

    @Test
    void withASearchEveryPageOffersIt() {
        Document home = SampleSite.page(SampleSite.full().home().home());

        assertThat(home.select("form.site-search")).hasSize(1);
        assertThat(home.select("head script[src][defer]").attr("src")).endsWith("/suggestions.js");
    }

    @Test
    void theBoxKnowsWhereItsSuggestionsAreAndWhatToSay() {
        SampleSite shop = SampleSite.full().under("/shop");

        Element form = shop.show(shop.home().home()).selectFirst("form.site-search");

        assertThat(form.dataset())
                .isEqualTo(Map.of(
                        "suggestions", "/shop/search/suggest",
                        "label", "Suggestions",
                        "count", "Suggestions: {0}",
                        "none", "No suggestions"));
    }

    @Test
    void whoWantsSuggestionsIsToldThatThereAreNone() throws IOException {
        Response response = new SuggestionsController(new Suggestions(
                        new NoSearch(), Mentions.in(site.contents().contents()), site.site(), Clock.systemUTC()))
                .suggest("sleep");

        JsonNode problem = new ObjectMapper().readTree((byte[]) response.getEntity());
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getHeaderString(HttpHeaders.RETRY_AFTER)).isNull();
        assertThat(problem.at("/detail").asText())
                .isEqualTo("The search is switched off here; there are no suggestions.");
    }

    private Response search(String words) {
        SearchController controller = new SearchController(
                new NoSearch(),
                new Questions(site.contents().contents()),
                new SearchPages(
                        site.contents().contents(),
                        site.site(),
                        new AnswerLists(site.contents().contents(), site.site()),
                        new Facets(site.contents().contents(), site.site())),
                Clock.systemUTC());
        return controller.search(new Asked(words, "", "", "", ""));
    }
}
