package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expertqa.content.ItemId;
import org.expertqa.content.Mark;
import org.expertqa.search.SearchUnavailable;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatingTest {

    @TempDir
    Path folder;

    @Test
    void answersAboutTheSameAreRelatedToEachOtherAndNotToThemselves() {
        try (SearchedHome home = new SearchedHome(folder)) {
            ItemId kettle = publish(home, "Why does my copper kettle sing?");
            ItemId other = publish(home, "How do I clean a copper kettle?");
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
            ItemId kettle = publish(home, "Why does my copper kettle sing?");
            ItemId other = publish(home, "How do I clean a copper kettle?");
            try (SearchedHome again = new SearchedHome(folder)) {
                SearchedHome.await(() -> again.related().of(kettle).contains(other));

                assertThat(again.related().of(kettle)).containsExactly(other);
            }
        }
    }

    @Test
    void answersThatWereLookedForDuringAnOutageAreLookedForAgain(@TempDir Path place) {
        try (SearchedHome home = new SearchedHome(folder)) {
            home.search().close();
            ItemId kettle = publish(home, "Why does my copper kettle sing?");
            ItemId other = publish(home, "How do I clean a copper kettle?");
            home.related().keep(Map.of(kettle, List.of(), other, List.of()));
            AnswerDocuments documents = new AnswerDocuments(home.contents(), Locale.ENGLISH);
            Relating relating = new Relating(documents, home.related(), Clock.systemUTC(), found -> {});
            try (AnswerIndex index = AnswerIndex.open(new AwayAtFirst(new FolderPlace(place)))) {
                index.change(documents.live(List.of(kettle, other), Instant.now()), List.of());
                relating.changed(List.of(kettle, other));
                assertThatThrownBy(() -> relating.work(index)).isInstanceOf(SearchUnavailable.class);

                relating.work(index);

                assertThat(home.related().of(kettle)).containsExactly(other);
                assertThat(home.related().of(other)).containsExactly(kettle);
            }
        }
    }

    @Test
    void answersThatNothingIsKeptForAreLookedForAgainAfterAnOutage(@TempDir Path place) {
        try (SearchedHome home = new SearchedHome(folder)) {
            home.search().close();
            ItemId kettle = publish(home, "Why does my copper kettle sing?");
            AnswerDocuments documents = new AnswerDocuments(home.contents(), Locale.ENGLISH);
            Set<ItemId> lookedFor = new HashSet<>();
            Relating relating = new Relating(documents, home.related(), Clock.systemUTC(), lookedFor::addAll);
            try (AnswerIndex index = AnswerIndex.open(new AwayAtFirst(new FolderPlace(place)))) {
                assertThatThrownBy(() -> relating.work(index)).isInstanceOf(SearchUnavailable.class);

                relating.work(index);

                assertThat(lookedFor).containsExactly(kettle);
            }
        }
    }

    /** A real place that does not answer the first time that it is asked for telling words. */
    private static final class AwayAtFirst implements Place {

        private final Place place;
        private boolean asked;

        AwayAtFirst(Place place) {
            this.place = place;
        }

        @Override
        public SearchPredicate telling(SearchMapping mapping, AnswerDocument answer) {
            if (!asked) {
                asked = true;
                throw new ServerAway("http://localhost", new IOException("away"));
            }
            return place.telling(mapping, answer);
        }

        @Override
        public CloseableSearchMapping open() {
            return place.open();
        }

        @Override
        public Optional<Mark> mark() {
            return place.mark();
        }

        @Override
        public void mark(Mark reached) {
            place.mark(reached);
        }

        @Override
        public RuntimeException meaning(RuntimeException failure) {
            return place.meaning(failure);
        }
    }

    private static ItemId publish(SearchedHome home, String question) {
        return home.publish(home.answer(question).quickAnswer(question).build());
    }
}
