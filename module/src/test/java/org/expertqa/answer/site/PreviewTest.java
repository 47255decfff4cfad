package org.expertqa.answer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.expertqa.Samples;
import org.expertqa.account.Account;
import org.expertqa.account.Actor;
import org.expertqa.account.Role;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Author;
import org.expertqa.content.Mentions;
import org.expertqa.content.Period;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.PreviewToken;
import org.expertqa.content.admin.Newsroom;
import org.expertqa.view.Theme;
import org.expertqa.view.VelocityViews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that is shown by a link: what is shown, and when it is not. */
class PreviewTest {

    private static final Author EDITOR = new Author("editor");
    private final Newsroom room = new Newsroom();
    private final VelocityViews views = new VelocityViews(room.site(), Theme.NONE, false);
    private final AnswerPages pages = new AnswerPages(Mentions.in(room.contents), room.site(), views);
    private final PreviewController door = new PreviewController(
            new AnswerPreviews(room.links, room.accounts, room.contents, pages), views, room.clock());

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aDraftIsShownAsItsPageWithTheWordThatItIsNotPublic() {
        PreviewToken token = made(room.author);

        Document page = page(token);

        assertThat(page.select("h1").text()).isEqualTo(Samples.sleepAtThree().question());
        assertThat(page.select(".preview").text()).contains("Not public", "4 April 2026");
        assertThat(page.select("link[rel=canonical], link[rel=alternate], script[type=application/ld+json]"))
                .isEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void theLatestDraftIsShownHoweverUnfinishedItIs() {
        PreviewToken token = made(room.author);
        room.save(1, ExpertAnswer.asking("Only a question so far?"));

        assertThat(page(token).select("h1").text()).isEqualTo("Only a question so far?");
    }

    @Test
    void nobodyKeepsItTellsItOrIsAskedForAnything() {
        Response response = door.preview(made(room.author).value());

        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeaderString("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(response.getHeaderString("X-Robots-Tag")).contains("noindex");
        assertThat(response.getHeaderString("Content-Security-Policy"))
                .contains("img-src 'self';")
                .doesNotContain("https:");
        assertThat(response.getEntity()).isInstanceOf(byte[].class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "../admin", "%2e%2e", "{{7*7}}"})
    void aTokenThatNobodyWasGivenShowsNothing(String token) {
        assertThatThrownBy(() -> door.preview(token)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTokenShowsItsOwnItemAndNoOther() {
        var other = room.contents.nextId();
        room.contents.save(ExpertAnswers.TYPE, other, 0, ExpertAnswer.asking("Something else?"), EDITOR, "");

        assertThat(page(made(room.author)).text()).doesNotContain("Something else?");
    }

    @Test
    void itEndsAfterAWeek() {
        PreviewToken token = made(room.author);
        room.clock().pass(PreviewLinks.LIFE);

        assertThat(shown(token)).isFalse();
    }

    @Test
    void itEndsWhenItIsRevoked() {
        PreviewToken token = made(room.author);
        room.links.revoke(room.answer, room.links.of(room.answer).get(0).id(), EDITOR);

        assertThat(shown(token)).isFalse();
    }

    @Test
    void itEndsWhenTheItemIsPublishedAndShowsNoLaterDraft() {
        PreviewToken token = made(room.author);
        room.clock().pass(Duration.ofMinutes(1));
        room.contents.publish(
                ExpertAnswers.TYPE, room.answer, 1, Period.from(room.clock().instant()), EDITOR);
        room.save(1, ExpertAnswer.asking("A secret of tomorrow?"));

        assertThat(shown(token)).isFalse();
    }

    @Test
    void itEndsWhenTheItemIsPurged() {
        PreviewToken token = made(room.author);
        room.contents.purge(room.answer, EDITOR);

        assertThat(shown(token)).isFalse();
    }

    @Test
    void itEndsWithTheRightsOfWhoeverMadeIt() {
        Account editor = room.account("Ed", Role.EDITOR);
        PreviewToken ofEditor = made(editor);
        PreviewToken ofAuthor = made(room.author);

        room.accounts.changeRole(editor.id(), Role.AUTHOR, Actor.COMMAND_LINE);
        room.accounts.disable(room.author.id(), Actor.COMMAND_LINE);

        assertThat(shown(ofEditor)).isFalse();
        assertThat(shown(ofAuthor)).isFalse();
    }

    @Test
    void ofWhatIsPublicAlreadyItShowsTheDatesAndTheNewerWords() {
        room.contents.publish(
                ExpertAnswers.TYPE, room.answer, 1, Period.from(room.clock().instant()), EDITOR);
        room.clock().pass(Duration.ofDays(3));
        room.save(
                1,
                Samples.sleepAtThree()
                        .with()
                        .question("What is newer than what is public?")
                        .build());
        PreviewToken token = made(room.author);

        Document page = page(token);

        assertThat(page.select("h1").text()).isEqualTo("What is newer than what is public?");
        assertThat(page.select("time").eachText()).contains("28 March 2026");
    }

    private PreviewToken made(Account by) {
        return room.links.make(
                room.answer, new Author(by.name(), Optional.of(by.id().toString())));
    }

    private boolean shown(PreviewToken token) {
        try {
            return door.preview(token.value()).getStatus() == 200;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private Document page(PreviewToken token) {
        Response response = door.preview(token.value());
        return Jsoup.parse(new String((byte[]) response.getEntity(), StandardCharsets.UTF_8));
    }
}
