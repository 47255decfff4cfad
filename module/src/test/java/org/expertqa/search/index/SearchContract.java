package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.expertqa.TestClock;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.search.Facet;
import org.expertqa.search.Fragment.Piece;
import org.expertqa.search.Hits;
import org.expertqa.search.SearchQuery;
import org.expertqa.text.RichText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be found, by which words, wherever the index is. */
abstract class SearchContract {

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private SearchedHome home;

    /** A home in that folder, with an empty index. */
    abstract SearchedHome home(Path folder, Clock clock);

    @BeforeEach
    void open() {
        home = home(folder, clock);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void whatIsPublishedIsFoundAndWhatIsWithdrawnIsNot() {
        ItemId answer = home.publish("Why do I wake up at three every night?");
        home.awaitFound("wake night", answer);

        home.withdraw(answer);

        home.awaitFound("wake night");
    }

    @Test
    void whatAnotherProcessPublishesIsFound() {
        home.awaitFound("telescope");

        ItemId answer = home.publishElsewhere(
                home.answer("Which telescope for a child?").build());

        home.awaitFound("telescope", answer);
    }

    @Test
    void aPlannedAnswerIsFoundFromItsTimeOn() {
        ItemId answer = home.publish(
                home.answer("When is the eclipse?").build(), clock.instant().plus(Duration.ofHours(3)));
        home.awaitFound("comet", home.publish("When is the comet?"));
        assertThat(home.found("eclipse")).isEmpty();

        clock.pass(Duration.ofHours(3));

        home.awaitFound("eclipse", answer);
    }

    @Test
    void nothingTypedIsNothingFound() {
        home.publish("Is anything found?");

        assertThat(home.find("   ")).isEqualTo(Hits.NONE);
    }

    @Test
    void aTitleCountsMoreThanTheTextAndTheNameOfTheExpertIsFound() {
        ItemId inText = home.publish(home.answer("What is a good pillow?")
                .introduction(new RichText("It has little to do with **insomnia**."))
                .build());
        ItemId inTitle = home.publish("What is insomnia?");
        home.awaitFound("insomnia", inText, inTitle);

        assertThat(home.found("insomnia")).containsExactly(inTitle, inText);
        assertThat(home.found("mara lind")).contains(inTitle);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Wie schreibe ich eine Kündigung?, kündigen",
        "de, Wie schreibe ich eine Kündigung?, KUENDIGUNG",
        "fr, Pourquoi l’insomnie revient-elle ?, insomnie",
        "fr, Comment résilier mon bail ?, l'bail",
        "es, ¿Cómo duermo mejor por las noches?, noche",
        "ar, لماذا أستيقظ كل ليلة؟, استيقظ",
        "ja, なぜ夜中に目が覚めるのですか, 目が覚める",
        "en, Why does my cat sleep so long?, sleeping cats",
        "sv, Varför vaknar jag på natten?, natten"
    })
    void wordsAreUnderstoodInTheirLanguage(String language, String question, String words) {
        ItemId answer = home.publish(home.answer(question)
                .slug(new Slug("an-answer"))
                .language(language)
                .build());

        home.awaitFound(words, answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insomina", "insomia", "imsomnia", "inssomnia"})
    void aWordWithAWrongLetterFindsTheRightOne(String typed) {
        ItemId answer = home.publish("What helps against insomnia?");
        home.awaitFound("insomnia", answer);

        Hits hits = home.find(typed);

        assertThat(hits.hits()).extracting("id").containsExactly(answer);
        assertThat(hits.alike()).isTrue();
        assertThat(home.find("insomnia").alike()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Steuererklärugn", "Steurererklärung", "Steuererklarung", "Steuerklärung", "Stuererklärung"})
    void aLongGermanWordIsFoundWithLettersThatSwappedPlaces(String typed) {
        ItemId answer = home.publish(home.answer("Wann muss ich die Steuererklärung abgeben?")
                .slug(new Slug("an-answer"))
                .language("de")
                .build());
        home.awaitFound("Steuererklärung", answer);

        assertThat(home.find(typed).hits()).extracting("id").containsExactly(answer);
    }

    @Test
    void whatWasLookedForIsMarkedAndMarkupIsText() {
        ItemId answer = home.publish(home.answer("Is this <script>alert(1)</script> a question?")
                .introduction(new RichText("Some words. The *zebra* & its <b>stripes</b> are here. More words."))
                .build());
        home.awaitFound("zebra", answer);

        List<Piece> pieces = home.find("zebra").hits().get(0).fragments().get(0).pieces();

        assertThat(pieces).contains(new Piece("zebra", true));
        assertThat(pieces).anySatisfy(piece -> assertThat(piece.words()).contains("& its <b>stripes</b>"));
        assertThat(home.found("script alert")).containsExactly(answer);
    }

    @Test
    void whatIsFoundIsCountedByTopicExpertAndLanguage() {
        ItemId sleep = home.topic("Sleep");
        ItemId money = home.topic("Money");
        ItemId one = home.publish(
                home.answer("First tortoise?").topics(List.of(sleep)).build());
        ItemId two = home.publish(
                home.answer("Second tortoise?").topics(List.of(sleep, money)).build());
        ItemId three = home.publish(home.answer("Ein tortoise?")
                .language("de")
                .topics(List.of(money))
                .build());
        home.awaitFound("tortoise", one, two, three);

        Hits hits = home.find("tortoise");

        assertThat(hits.total()).isEqualTo(3);
        assertThat(hits.topics())
                .containsExactlyInAnyOrder(new Facet(sleep.toString(), 2), new Facet(money.toString(), 2));
        assertThat(hits.experts()).containsExactly(new Facet(home.expert().toString(), 3));
        assertThat(hits.languages()).containsExactly(new Facet("en", 2), new Facet("de", 1));
        assertThat(home.search().find(SearchQuery.of("tortoise").about(sleep)).hits())
                .extracting("id")
                .containsExactlyInAnyOrder(one, two);
        assertThat(home.search()
                        .find(SearchQuery.of("tortoise").in("de").by(home.expert()))
                        .hits())
                .extracting("id")
                .containsExactly(three);
        assertThat(home.search()
                        .find(SearchQuery.of("tortoise").pagesOf(2).page(2))
                        .hits())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AND",
                "\"unbalanced",
                "title:x",
                "*",
                "?*",
                "~",
                "(((",
                "+-&&||!(){}[]^\"~*?:\\/",
                "\\",
                "\u0000",
                "\ud800",
                "\u202e",
                "%00",
                "the"
            })
    void noSignMeansAnything(String nonsense) {
        ItemId answer = home.publish("What is a plain word?");
        home.awaitFound("plain", answer);

        assertThat(home.found(nonsense)).isEmpty();
        assertThat(home.found("plain " + nonsense + " word")).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a OR b NOT c", "<script>alert(1)</script>", "' or 1=1 --", "${7*7}", "🙂 🙂", "不眠不眠不眠"})
    void wordsAreWordsAndThreeInFourMustBeThere(String words) {
        ItemId answer = home.publish("What is a plain word?");
        home.awaitFound("plain", answer);

        assertThat(home.found(words)).isEmpty();
        assertThat(home.found("plain " + words + " word")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d e f ", "不眠", "x1 ", "ab~2 "})
    void aLongSearchIsCutAndNotRefused(String piece) {
        home.awaitFound("plain", home.publish("What is a plain word?"));
        for (String language : List.of("de", "fr", "es", "ar", "ja", "sv")) {
            home.publish(
                    home.answer("Eine Antwort " + language).language(language).build());
        }

        assertThat(home.find(piece.repeat(200 / piece.length())).hits()).isEmpty();
    }

    @Test
    void theBeginningsOfWordsSuggestQuestions() {
        ItemId answer = home.publish("Why do I wake up at three every night?");
        home.publish("What is a pension?");
        home.awaitFound("wake", answer);

        assertThat(home.search().suggest("thr wa", 5)).containsExactly(answer);
        assertThat(home.search().suggest("Évery nig", 5)).containsExactly(answer);
        assertThat(home.search().suggest("xyz", 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pensoin", "penison", "pensionn", "penion", "what pensoi", "pensi", "pesnio"})
    void aWordOfFiveLettersMayHaveOneWrongWhenItSuggests(String typed) {
        ItemId answer = home.publish("What is a pension?");
        home.publish("Why do I wake up at three every night?");
        home.awaitFound("pension", answer);

        assertThat(home.search().suggest(typed, 5)).containsExactly(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wkae", "pnesino", "wakr"})
    void aShortWordOrOneWithMoreWrongSuggestsNothing(String typed) {
        ItemId answer = home.publish("What is a pension, and do I wake up for it?");
        home.awaitFound("pension", answer);

        assertThat(home.search().suggest(typed, 5)).isEmpty();
    }

    @Test
    void aChangedNameOfATopicIsFound() {
        ItemId topic = home.topic("Sleep");
        ItemId answer = home.publish(
                home.answer("What is a good pillow?").topics(List.of(topic)).build());
        home.awaitFound("pillow", answer);

        home.rename(topic, "Slumber");

        home.awaitFound("slumber", answer);
    }
}
