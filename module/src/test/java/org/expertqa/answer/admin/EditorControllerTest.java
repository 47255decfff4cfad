package org.expertqa.answer.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.Section;
import org.expertqa.content.Author;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.State;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the buttons of the editor do, without a script. */
class EditorControllerTest {

    private final EditorAtWork work = new EditorAtWork().withSamples();

    @Test
    void whatIsPlannedIsToldBesideTheForm() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        Instant noon = work.clock.instant().plus(Duration.ofHours(3));
        work.contents.publish(ExpertAnswers.TYPE, id, 1, Period.from(noon), Author.IMPORT);

        assertThat(Jsoup.parse(EditorAtWork.html(work.show(work.alma, id.toString())))
                        .select("#state p")
                        .eachText())
                .anyMatch(line -> line.startsWith("Planned: revision 1 from ")
                        && line.endsWith("Publishing now takes its place."));
    }

    @Test
    void aNewAnswerIsNoItemUntilItIsSaved() {
        ItemId id = work.begun(work.ben);

        assertThat(work.contents.item(ExpertAnswers.TYPE, id)).isEmpty();
        assertThat(work.screen(work.ben, id).select("h1").text()).isEqualTo("New answer");

        Response saved = work.press(work.ben, id, work.form(work.ben, id).with("question", "What is this?"), "save");

        assertThat(saved.getStatus()).isEqualTo(303);
        assertThat(work.latest(id).content().question()).isEqualTo("What is this?");
        assertThat(work.contents.item(ExpertAnswers.TYPE, id).orElseThrow().createdBy())
                .contains(work.ben.id().toString());
        assertThat(work.copies.list(ExpertAnswers.TYPE, work.ben.id().toString()))
                .isEmpty();
    }

    @Test
    void nobodyElseSeesWhatSomebodyHasBegun() {
        ItemId id = work.begun(work.ben);

        assertThat(work.show(work.alma, id.toString()).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "------------------------------------", "01900000-0000-7000-8000-00000000e001"})
    void whatIsNoAnswerIsNotThere(String id) {
        assertThat(work.show(work.alma, id).getStatus()).isEqualTo(404);
    }

    @Test
    void anAuthorChangesTheirOwnAnswersOnly() {
        ItemId almas = work.stored(Samples.sleepAtThree(), work.alma);
        ItemId own = work.stored(Samples.sleepAtThree(), work.ben);
        FilledForm form = work.form(work.alma, almas).with("question", "Changed by somebody else?");

        assertThat(work.show(work.ben, almas.toString()).getStatus()).isEqualTo(403);
        assertThat(work.press(work.ben, almas, form, "save").getStatus()).isEqualTo(403);
        assertThat(work.keep(work.ben, almas, form.fields()).getStatus()).isEqualTo(403);
        assertThat(work.latest(almas).number()).isEqualTo(1);
        assertThat(work.show(work.ben, own.toString()).getStatus()).isEqualTo(200);
        assertThat(work.show(work.alma, own.toString()).getStatus()).isEqualTo(200);
    }

    @Test
    void anAuthorNeitherPublishesNorWithdraws() {
        ItemId own = work.stored(Samples.sleepAtThree(), work.ben);

        assertThat(work.screen(work.ben, own).select("button[value=publish], button[value=withdraw]"))
                .isEmpty();
        for (String act : List.of("publish", "publish along", "withdraw", "add expert", "add topic")) {
            FilledForm form = work.form(work.ben, own).with("new.expert", "X").with("new.topic", "X");
            assertThat(work.press(work.ben, own, form, act).getStatus()).as(act).isEqualTo(403);
        }
        assertThat(state(own)).isEqualTo(State.DRAFT);
    }

    @Test
    void publishingSavesFirst() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);

        Response answer = work.press(
                work.alma, id, work.form(work.alma, id).with("question", "Why am I awake at four?"), "publish");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(state(id)).isEqualTo(State.PUBLISHED);
        assertThat(work.latest(id).content().question()).isEqualTo("Why am I awake at four?");
    }

    @Test
    void whatRefusesPublicationLeadsToItsFieldAndTheDraftIsSaved() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        FilledForm form = work.form(work.alma, id)
                .with("question", "Short")
                .with("sections.place1.heading", "")
                .with("nextSteps.place1.text", "x".repeat(301))
                .with("citations.place0.url", "ftp://example.org");

        Response answer = work.press(work.alma, id, form, "publish");

        assertThat(answer.getStatus()).isEqualTo(422);
        Document screen = EditorAtWork.screen(answer);
        assertThat(screen.select("#obstacles[autofocus] h2").text()).contains("draft is saved");
        List<String> links = screen.select("#refusals a").eachAttr("href");
        assertThat(links)
                .hasSize(4)
                .allSatisfy(link -> assertThat(screen.getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        assertThat(screen.getElementById(links.get(1).substring(1)).attr("name"))
                .endsWith(".heading");
        assertThat(work.latest(id).number()).isEqualTo(2);
        assertThat(state(id)).isEqualTo(State.DRAFT);
    }

    @Test
    void anUnpublishedExpertIsPublishedAlong() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        FilledForm named = work.form(work.alma, id).with("expert", "").with("new.expert", "Nora Field");
        work.press(work.alma, id, named, "add expert");
        work.press(work.alma, id, work.form(work.alma, id).with("new.topic", "Naps"), "add topic");

        Document screen = work.screen(work.alma, id);
        assertThat(screen.select("#refusals a").eachAttr("href")).containsExactly("#expert");
        assertThat(screen.select(".obstacles li").eachText()).contains("Expert: Nora Field", "Topic: Naps");
        assertThat(work.press(work.alma, id, work.form(work.alma, id), "publish")
                        .getStatus())
                .isEqualTo(422);

        assertThat(work.press(work.alma, id, work.form(work.alma, id), "publish along")
                        .getStatus())
                .isEqualTo(303);

        assertThat(state(id)).isEqualTo(State.PUBLISHED);
        ExpertAnswer answer = work.latest(id).content();
        assertThat(work.contents
                        .item(Experts.TYPE, answer.expert().orElseThrow())
                        .orElseThrow()
                        .state())
                .isEqualTo(State.PUBLISHED);
        assertThat(work.contents
                        .item(Topics.TYPE, answer.topics().get(1))
                        .orElseThrow()
                        .state())
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void withdrawingWaitsForNoWordAndLosesNone() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        work.press(work.alma, id, work.form(work.alma, id), "publish");
        work.clock.pass(Duration.ofMinutes(1));

        work.press(work.alma, id, work.form(work.alma, id).with("scopeNote", "Half a"), "withdraw");

        assertThat(state(id)).isEqualTo(State.WITHDRAWN);
        assertThat(work.form(work.alma, id).fields().getFirst("scopeNote")).isEqualTo("Half a");
        assertThat(work.latest(id).number()).isEqualTo(1);
    }

    @Test
    void discardingGoesBackToWhatIsSaved() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        work.keep(
                work.alma,
                id,
                work.form(work.alma, id).with("scopeNote", "Half a").fields());
        assertThat(work.screen(work.alma, id).select("#kept").text()).isNotEmpty();

        work.press(work.alma, id, work.form(work.alma, id), "discard");

        assertThat(work.form(work.alma, id).fields().getFirst("scopeNote"))
                .isEqualTo(Samples.sleepAtThree().scopeNote());
        assertThat(work.screen(work.alma, id).select("#kept").text()).isEmpty();
    }

    @Test
    void sectionsAreMovedDoubledTakenOutAndBroughtBack() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);

        Response moved = work.press(work.alma, id, work.form(work.alma, id), "up sections place1");
        assertThat(moved.getStatus()).isEqualTo(303);
        assertThat(moved.getHeaderString("Location")).endsWith("#entry-place1");
        work.press(work.alma, id, work.form(work.alma, id), "duplicate sections place0");
        Response removed = work.press(work.alma, id, work.form(work.alma, id), "remove sections place3");
        assertThat(removed.getStatus()).isEqualTo(200);
        String taken = EditorAtWork.screen(removed)
                .select(".removed input[name$=.heading]")
                .attr("value");

        assertThat(headings(id)).hasSize(4).doesNotContain(taken);
        FilledForm undone = FilledForm.of(EditorAtWork.screen(removed));
        work.press(
                work.alma,
                id,
                undone,
                EditorAtWork.screen(removed).select(".removed button").attr("value"));

        assertThat(headings(id)).hasSize(5).element(3).isEqualTo(taken);
        work.press(work.alma, id, work.form(work.alma, id), "save");
        assertThat(work.latest(id).content().sections())
                .extracting(Section::heading)
                .startsWith(
                        "Common Pitfalls to Avoid in the Small Hours", "Common Pitfalls to Avoid in the Small Hours");
        assertThat(work.latest(id).content().sections())
                .extracting(Section::id)
                .startsWith("", "common-pitfalls-to-avoid-in-the-small-hours-2")
                .noneMatch(section -> section.startsWith("new"));
    }

    @Test
    void anEntryIsAddedOfTheKindThatWasChosen() {
        ItemId id = work.begun(work.alma);

        Response added = work.press(work.alma, id, work.form(work.alma, id), "add sections pitfalls");
        work.press(work.alma, id, work.form(work.alma, id), "add nextSteps");
        work.press(work.alma, id, work.form(work.alma, id), "add citations");

        Document screen = work.screen(work.alma, id);
        String anchor = added.getHeaderString("Location").replaceFirst(".*#", "");
        assertThat(screen.getElementById(anchor).select("option[selected]").attr("value"))
                .isEqualTo("pitfalls");
        assertThat(screen.select("#nextSteps > li")).hasSize(1);
        assertThat(screen.select("#citations > li")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up sections nowhere", "remove sections ", "undo sections x", "undo sections x 99999999999",
                "add sections", "down sections place0 place1", "add sections \"><script>", "duplicate citations"
            })
    void anActOnNothingHarmsNothing(String act) {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);

        assertThat(work.press(work.alma, id, work.form(work.alma, id), act).getStatus())
                .isIn(303, 422);
        assertThat(work.latest(id).number()).isEqualTo(1);
    }

    @Test
    void wrongFieldsKeepTheirWords() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.alma);
        FilledForm form = work.form(work.alma, id)
                .with("slug", "<No> ${slug}!")
                .with("citations.place0.accessedOn", "yesterday")
                .with("scopeNote", "Other words");

        for (String act : List.of("save", "publish", "up sections place1")) {
            Response answer = work.press(work.alma, id, form, act);

            assertThat(answer.getStatus()).as(act).isEqualTo(422);
            Document screen = EditorAtWork.screen(answer);
            assertThat(screen.select(".problems a").eachAttr("href"))
                    .containsExactly("#slug", "#citations.place0.accessedOn");
            assertThat(screen.getElementById("slug").attr("value")).isEqualTo("<No> ${slug}!");
            assertThat(screen.getElementById("slug").attr("aria-describedby")).isEqualTo("slug-hint slug-error");
            assertThat(screen.getElementById("scopeNote").wholeText()).isEqualTo("\nOther words");
        }
        assertThat(work.latest(id).number()).isEqualTo(1);
    }

    @Test
    void whatIsTooLargeIsSaidAndTheWordsStay() {
        ItemId id = work.begun(work.alma);
        FilledForm form = work.form(work.alma, id).with("introduction", "x".repeat(600_000));

        Response answer = work.press(work.alma, id, form, "save");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(EditorAtWork.screen(answer).select(".problems a").text()).contains("500 KB");
        assertThat(EditorAtWork.screen(answer).getElementById("introduction").wholeText())
                .hasSize(600_001);
        assertThat(work.keep(work.alma, id, form.fields()).getEntity().toString())
                .contains("500 KB");
    }

    @Test
    void aHundredThousandParametersAreNoTrouble() {
        ItemId id = work.begun(work.alma);
        FilledForm form = work.form(work.alma, id);
        for (int i = 0; i < 100_000; i++) {
            form.fields().add("topics", "t" + i);
            form.with("unknown" + i, "x");
        }

        Response answer = work.press(work.alma, id, form, "save");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(EditorAtWork.screen(answer).select("#topics-error").text()).contains("100");
    }

    @Test
    void moreSectionsThanCanBeShownAreRefusedWithAWord() {
        ItemId id = work.begun(work.alma);
        FilledForm form = work.form(work.alma, id);
        for (int i = 0; i < 5_000; i++) {
            form.fields().add("sections", "s" + i);
        }

        Response answer = work.press(work.alma, id, form, "save");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(EditorAtWork.screen(answer).select(".problems a").text()).contains("400");
    }

    private State state(ItemId id) {
        return work.contents.item(ExpertAnswers.TYPE, id).orElseThrow().state();
    }

    private List<String> headings(ItemId id) {
        return work.screen(work.alma, id).select("#sections > li .card-title").eachText();
    }
}
