package org.expertqa.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import java.util.List;
import org.expertqa.PublishedContents;
import org.expertqa.Samples;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Live;
import org.junit.jupiter.api.Test;

class PermalinksTest {

    private final Permalinks permalinks = new Permalinks(
            new PublishedContents()
                    .withOldSlug("awake-at-three", Samples.live(Samples.sleepAtThree()))
                    .withdrawn("taken-down", ExpertAnswer.asking("Was this a good idea?"))
                    .contents(),
            Samples.site());

    @Test
    void aSlugLeadsToWhatIsLive() {
        assertThat(follow("why-do-i-wake-at-three").id()).isEqualTo(Samples.SLEEP_AT_THREE);
    }

    @Test
    void anOldSlugLeadsToTheNewOneForGood() {
        RedirectionException moved = catchThrowableOfType(RedirectionException.class, () -> follow("awake-at-three"));

        assertThat(moved.getResponse().getStatus()).isEqualTo(301);
        assertThat(moved.getLocation()).hasToString("https://answers.example.org/answers/why-do-i-wake-at-three");
    }

    @Test
    void whatWasWithdrawnIsGone() {
        ClientErrorException gone = catchThrowableOfType(ClientErrorException.class, () -> follow("taken-down"));

        assertThat(gone.getResponse().getStatus()).isEqualTo(410);
    }

    @Test
    void whatNeverWasIsNotFoundAndNeitherIsWhatIsNoSlug() {
        for (String slug : List.of("never-was", "", "Not A Slug", "..", "a/../b", "%2e%2e", "a".repeat(97), "ä")) {
            assertThatThrownBy(() -> follow(slug)).as(slug).isInstanceOf(NotFoundException.class);
        }
    }

    private Live<ExpertAnswer> follow(String slug) {
        return permalinks.live(ExpertAnswers.TYPE, slug, Samples.UPDATED, Addresses::answer);
    }
}
