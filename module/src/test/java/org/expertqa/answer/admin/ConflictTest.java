package org.expertqa.answer.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Section;
import org.expertqa.answer.SectionKind;
import org.expertqa.content.ItemId;
import org.expertqa.text.RichText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Two people change one answer, and nothing of either is lost. */
class ConflictTest {

    private final EditorAtWork work = new EditorAtWork().withSamples();

    @Test
    void whoSavesSecondSeesBothAndChooses() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.ben);
        FilledForm almas = work.form(work.alma, id).with("disclosure", "Alma's").with("scopeNote", "Only Alma's");
        FilledForm bens = work.form(work.ben, id).with("disclosure", "Ben's").with("disclaimer", "Only Ben's");
        work.press(work.ben, id, bens, "save");

        Response answer = work.press(work.alma, id, almas, "save");

        assertThat(answer.getStatus()).isEqualTo(409);
        Document screen = EditorAtWork.screen(answer);
        assertThat(screen.select(".both legend").eachText()).containsExactly("Conflicts of interest");
        assertThat(screen.select(".both pre").eachText()).containsExactly("Alma's", "Ben's");
        assertThat(screen.select("section pre").eachText()).containsExactly("Only Alma's", "Only Ben's");
        assertThat(work.latest(id).number()).isEqualTo(2);
        assertThat(work.form(work.alma, id).fields().getFirst("disclosure")).isEqualTo("Alma's");

        work.press(work.alma, id, FilledForm.of(screen).with("choose.disclosure", "mine"), "merge");

        ExpertAnswer merged = work.latest(id).content();
        assertThat(work.latest(id).number()).isEqualTo(3);
        assertThat(merged.disclosure()).isEqualTo("Alma's");
        assertThat(merged.scopeNote()).isEqualTo("Only Alma's");
        assertThat(merged.disclaimer()).isEqualTo("Only Ben's");
        assertThat(merged)
                .isEqualTo(Samples.sleepAtThree()
                        .with()
                        .disclosure("Alma's")
                        .scopeNote("Only Alma's")
                        .disclaimer("Only Ben's")
                        .sections(merged.sections())
                        .build());
        assertThat(work.screen(work.alma, id).select("#kept").text()).isEmpty();
    }

    @Test
    void nothingIsChosenForAnybody() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.ben);
        FilledForm almas = work.form(work.alma, id).with("disclosure", "Alma's");
        work.press(work.ben, id, work.form(work.ben, id).with("disclosure", "Ben's"), "save");
        Document screen = EditorAtWork.screen(work.press(work.alma, id, almas, "save"));

        Response again = work.press(work.alma, id, FilledForm.of(screen), "merge");

        assertThat(again.getStatus()).isEqualTo(422);
        Document asked = EditorAtWork.screen(again);
        assertThat(asked.select(".problems a").attr("href")).isEqualTo("#disclosure-mine");
        assertThat(asked.getElementById("disclosure-mine")).isNotNull();
        assertThat(work.latest(id).number()).isEqualTo(2);
    }

    @Test
    void aThirdWhoWasQuickerIsSeen() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.ben);
        FilledForm almas = work.form(work.alma, id).with("disclosure", "Alma's");
        work.press(work.ben, id, work.form(work.ben, id).with("disclosure", "Ben's"), "save");
        Document screen = EditorAtWork.screen(work.press(work.alma, id, almas, "save"));
        work.press(work.ben, id, work.form(work.ben, id).with("disclosure", "Ben's second"), "save");

        Response answer = work.press(work.alma, id, FilledForm.of(screen).with("choose.disclosure", "mine"), "merge");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(EditorAtWork.screen(answer).select(".both pre").eachText())
                .containsExactly("Alma's", "Ben's second");
    }

    @Test
    void whoOpensWordsThatAreBehindIsTold() {
        ItemId id = work.stored(Samples.sleepAtThree(), work.ben);
        work.keep(
                work.alma,
                id,
                work.form(work.alma, id).with("disclosure", "Alma's").fields());
        assertThat(work.screen(work.alma, id).select(".stale")).isEmpty();

        work.press(work.ben, id, work.form(work.ben, id).with("disclosure", "Ben's"), "save");

        assertThat(work.screen(work.alma, id).select(".stale")).hasSize(1);
    }

    @Test
    void sectionsOfBothComeTogether() {
        AnswerForm base = form(section("a", "A"), section("b", "B"), section("c", "C"));
        AnswerForm mine =
                form(section("b", "B mine"), section("n", "New of mine"), section("a", "A"), section("c", "C"));
        AnswerForm theirs = form(section("a", "A"), section("t", "New of theirs"), section("b", "B"));

        Merging merging = new Merging(base, mine, theirs, Map.of());

        assertThat(merging.isDecided()).isTrue();
        assertThat(merging.merged().list("sections")).containsExactly("b", "n", "a", "t");
        assertThat(merging.merged().text("sections.b.heading")).isEqualTo("B mine");
        assertThat(merging.merged().text("sections.n.heading")).isEqualTo("New of mine");
    }

    @Test
    void aSectionThatOneTookOutAndTheOtherChangedIsChosen() {
        AnswerForm base = form(section("a", "A"), section("b", "B"));
        AnswerForm mine = form(section("b", "B"));
        AnswerForm theirs = form(section("a", "A of theirs"), section("b", "B"));

        assertThat(new Merging(base, mine, theirs, Map.of()).isDecided()).isFalse();
        assertThat(new Merging(base, mine, theirs, Map.of("sections.a", "mine"))
                        .merged()
                        .list("sections"))
                .containsExactly("b");
        AnswerForm kept = new Merging(base, mine, theirs, Map.of("sections.a", "theirs")).merged();
        assertThat(kept.list("sections")).containsExactly("a", "b");
        assertThat(kept.text("sections.a.heading")).isEqualTo("A of theirs");
    }

    @Test
    void listsAreTakenAsAWhole() {
        AnswerForm base = FormWriting.of(Samples.sleepAtThree(), 1, "");
        AnswerForm mine = base.withList("topics", List.of());
        AnswerForm theirs = base.withList("nextSteps", List.of("place1"));

        AnswerForm merged = new Merging(base, mine, theirs, Map.of()).merged();

        assertThat(merged.list("topics")).isEmpty();
        assertThat(merged.list("nextSteps")).containsExactly("place1");
    }

    private static AnswerForm form(Section... sections) {
        return FormWriting.of(
                ExpertAnswer.asking("?").with().sections(List.of(sections)).build(), 1, "");
    }

    private static Section section(String id, String heading) {
        return new Section(id, SectionKind.STANDARD, heading, RichText.EMPTY);
    }
}
