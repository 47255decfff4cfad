package org.expertqa.content.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.Samples;
import org.expertqa.TestClock;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Period;
import org.expertqa.content.Resolution;
import org.expertqa.db.Database;
import org.expertqa.expert.Experts;
import org.expertqa.text.MarkupMaker;
import org.expertqa.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The markup that is kept beside a revision, whatever the database. */
abstract class RenditionContract {

    private static final Author EDITOR = new Author("editor");
    private static final ExpertAnswer ANSWER = Samples.sleepAtThree();

    private final TestClock clock = new TestClock();
    private Database database;
    private Contents contents;

    /** A fresh, empty, migrated database. */
    abstract Database open();

    @BeforeEach
    void publishAnAnswer() {
        database = open();
        contents = new StoredContents(database, clock);
        publish(Experts.TYPE, Samples.DR_LIND, Samples.drLind());
        publish(ExpertAnswers.TYPE, Samples.SLEEP_AT_THREE, ANSWER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theKeptMarkupIsWhatWouldBeMadeNow() {
        assertThat(kept()).containsExactly(MarkupMaker.NAME);
        assertThat(markup(live())).isEqualTo(markup(ANSWER)).hasSizeGreaterThan(5);
        assertThat(live())
                .isEqualTo(contents.revision(ExpertAnswers.TYPE, Samples.SLEEP_AT_THREE, 1)
                        .orElseThrow()
                        .content());
    }

    @Test
    void aPageTakesTheMarkupThatIsKept() {
        change("update rendition set content = replace(content, '<p>', '<q>')");

        assertThat(markup(live()).get(0)).startsWith("<q>");
    }

    @Test
    void markupOfAnotherMakerIsNotUsed() {
        change("update rendition set maker = 'another', content = replace(content, '<p>', '<q>')");

        assertThat(markup(live())).isEqualTo(markup(ANSWER));
    }

    @Test
    void aRevisionWithoutKeptMarkupIsShownAllTheSame() {
        change("delete from rendition");

        assertThat(markup(live())).isEqualTo(markup(ANSWER));
    }

    @Test
    void aTextThatCanNotBeShownFormattedIsKnownAsSuchAgain() {
        RichText deep = new RichText("> ".repeat(200) + "deep");
        ExpertAnswer draft = ANSWER.with().introduction(deep).build();
        contents.save(ExpertAnswers.TYPE, Samples.SLEEP_AT_THREE, 1, draft, EDITOR, "");

        ExpertAnswer saved = contents.latest(ExpertAnswers.TYPE, Samples.SLEEP_AT_THREE)
                .orElseThrow()
                .content();

        assertThat(saved.introduction().refusal()).isEqualTo(deep.refusal()).isPresent();
        assertThat(markup(saved)).isEqualTo(markup(draft));
    }

    @Test
    void purgingErasesTheMarkup() {
        contents.purge(Samples.SLEEP_AT_THREE, EDITOR);

        assertThat(kept()).isEmpty();
    }

    private <T> void publish(ContentType<T> type, ItemId id, T content) {
        contents.save(type, id, 0, content, EDITOR, "");
        contents.publish(type, id, 1, Period.from(clock.instant()), EDITOR);
    }

    private ExpertAnswer live() {
        var found = contents.live(ExpertAnswers.TYPE, ANSWER.slug().orElseThrow(), clock.instant());
        return ((Resolution.Found<ExpertAnswer>) found).live().content();
    }

    private static List<String> markup(ExpertAnswer answer) {
        List<RichText> texts = new ArrayList<>(List.of(answer.introduction()));
        answer.sections().forEach(section -> texts.add(section.body()));
        answer.expertTake().ifPresent(take -> texts.add(take.body()));
        answer.nextSteps().forEach(step -> texts.add(step.text()));
        return texts.stream().map(text -> text.html().toString()).toList();
    }

    private List<String> kept() {
        return database.read(handle -> handle.createQuery("select maker from rendition")
                .mapTo(String.class)
                .list());
    }

    private void change(String sql) {
        database.write(handle -> handle.execute(sql));
    }
}
