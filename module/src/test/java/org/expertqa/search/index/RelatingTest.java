package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.expertqa.content.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatingTest {

    @TempDir
    Path folder;

    @Test
    void answersAboutTheSameAreRelatedToEachOtherAndNotToThemselves() {
        try (SearchedHome home = new SearchedHome(folder)) {
            ItemId kettle = home.publish(home.answer("Why does my copper kettle sing?")
                    .quickAnswer("Why does my copper kettle sing?")
                    .build());
            ItemId other = home.publish(home.answer("How do I clean a copper kettle?")
                    .quickAnswer("How do I clean a copper kettle?")
                    .build());
            home.publish(home.answer("Was tun, wenn copper kettle im Text steht?")
                    .quickAnswer("Was tun, wenn copper kettle im Text steht?")
                    .language("de")
                    .build());
            home.publish(home.answer("What do I do with a pension fund?")
                    .quickAnswer("Keep it.")
                    .build());

            SearchedHome.await(() -> home.related().of(kettle).contains(other)
                    && home.related().of(other).contains(kettle));

            assertThat(home.related().of(kettle)).containsExactly(other);
            assertThat(home.related().of(other)).containsExactly(kettle);
            assertThat(home.relatedAnew()).contains(kettle, other);
        }
    }

    @Test
    void answersThatWereThereBeforeTheIndexAreRelatedToo() {
        try (SearchedHome home = new SearchedHome(folder)) {
            home.search().close();
            ItemId kettle = home.publish(home.answer("Why does my copper kettle sing?")
                    .quickAnswer("Why does my copper kettle sing?")
                    .build());
            ItemId other = home.publish(home.answer("How do I clean a copper kettle?")
                    .quickAnswer("How do I clean a copper kettle?")
                    .build());
            try (SearchedHome again = new SearchedHome(folder)) {
                SearchedHome.await(() -> again.related().of(kettle).contains(other));

                assertThat(again.related().of(kettle)).containsExactly(other);
            }
        }
    }
}
