package org.expertqa.answer.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ItemId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a script asks of the editor: to keep what is typed, to show it, to say what it lacks. */
class KeepingTest {

    private final EditorAtWork work = new EditorAtWork().withSamples();

    @Test
    void whatIsTypedIsThereWhenTheScreenIsOpenedAgain() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);

        Response kept = work.keep(
                work.alma,
                id,
                work.form(work.alma, id)
                        .with("introduction", "New\r\nwords")
                        .with("note", "Because")
                        .fields());

        assertThat(kept.getStatus()).isEqualTo(204);
        assertThat(kept.getHeaderString("X-Saved-At")).startsWith("2026-03-01T09:00");
        FilledForm form = work.form(work.alma, id);
        assertThat(form.fields().getFirst("introduction")).isEqualTo("New\r\nwords");
        assertThat(form.fields().getFirst("note")).isEqualTo("Because");
        assertThat(form.fields().getFirst("revision")).isEqualTo("1");
        assertThat(work.latest(id).number()).isEqualTo(1);
    }

    @Test
    void whatWasChangedBackNeedsNoKeeping() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        FilledForm untouched = work.form(work.alma, id);
        work.keep(work.alma, id, work.form(work.alma, id).with("scopeNote", "x").fields());

        work.keep(work.alma, id, untouched.fields());

        assertThat(work.screen(work.alma, id).select("#kept").text()).isEmpty();
    }

    @Test
    void whatCanBeKeptIsKeptBesideWhatCanNot() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);

        Response kept = work.keep(
                work.alma,
                id,
                work.form(work.alma, id)
                        .with("slug", "No Slug")
                        .with("scopeNote", "Good words")
                        .fields());

        assertThat(kept.getStatus()).isEqualTo(422);
        assertThat(kept.getMediaType().toString()).startsWith("text/plain");
        assertThat(kept.getEntity().toString()).contains("a-z");
        assertThat(work.form(work.alma, id).fields().getFirst("scopeNote")).isEqualTo("Good words");
    }

    @Test
    void discardingIsSilent() {
        ItemId id = work.begun(work.alma);

        assertThat(work.discard(work.alma, id).getStatus()).isEqualTo(204);
        assertThat(work.discard(work.alma, id).getStatus()).isEqualTo(404);
    }

    @Test
    void thePreviewIsTheVisitorsPageOfWhatIsTyped() {
        ItemId id = work.begun(work.alma);
        work.press(work.alma, id, work.form(work.alma, id).with("new.expert", "Nora Field"), "add expert");
        FilledForm form = work.form(work.alma, id)
                .with("question", "Is <b>this</b> ${shown}?")
                .with("quickAnswer", "#set($x=1) quick")
                .with("introduction", "Some **strong** <i>words</i>")
                .with("callToAction.url", "javascript:alert(1)")
                .with("callToAction.text", "Click");

        Document page = work.preview(work.alma, id, form);

        assertThat(page.select("h1").text()).isEqualTo("Is <b>this</b> ${shown}?");
        assertThat(page.select(".quick-answer p").text()).isEqualTo("#set($x=1) quick");
        assertThat(page.select(".introduction strong").text()).isEqualTo("strong");
        assertThat(page.select(".introduction").text()).contains("<i>words</i>");
        assertThat(page.select(".byline .person").text()).isEqualTo("Nora Field");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(work.contents.latest(ExpertAnswers.TYPE, id)).isEmpty();
    }

    @Test
    void anAnswerWithNothingInItHasAPreview() {
        ItemId id = work.begun(work.alma);

        assertThat(work.preview(work.alma, id, work.form(work.alma, id)).select("h1"))
                .hasSize(1);
    }

    @Test
    void theAdviceNamesTheFieldsOfTheForm() throws Exception {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        FilledForm form = work.form(work.alma, id)
                .with("question", "No question")
                .with("sections.place2.body", "")
                .with("nextSteps.place0.text", "")
                .with("slug", "savings-or-credit-card-first");

        JsonNode lines = new ObjectMapper().readTree(work.advice(work.alma, id, form));

        assertThat(lines.get("refusals").findValuesAsText("field")).containsExactly("nextSteps.place0.text", "slug");
        assertThat(lines.get("advice").findValuesAsText("field")).containsExactly("question", "sections.place2.body");
    }
}
