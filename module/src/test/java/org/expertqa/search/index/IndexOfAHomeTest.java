package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.expertqa.content.ItemId;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.search.index.FollowingIndex.Following;
import org.expertqa.search.index.IndexedSearch.Followed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the folder of the index: kept over a restart, built anew when it is not as it should be. */
class IndexOfAHomeTest {

    @TempDir
    Path folder;

    @Test
    void anIndexIsKeptOverARestartAndCatchesUp() throws IOException {
        ItemId before;
        ItemId between;
        List<Path> built;
        try (SearchedHome home = new SearchedHome(folder)) {
            before = home.publish("Why does a kettle sing?");
            home.awaitFound("kettle", before);
            built = indexes(home);
            home.search().close();
            between = home.publish("When does a kettle boil?");
        }

        try (SearchedHome home = new SearchedHome(folder)) {
            home.awaitFound("kettle", before, between);

            assertThat(indexes(home)).isEqualTo(built);
        }
    }

    @Test
    void aDeletedIndexIsBuiltAnewWhileTheSiteIsUp() throws IOException {
        try (SearchedHome home = new SearchedHome(folder)) {
            ItemId first = home.publish("Why does a kettle sing?");
            home.awaitFound("kettle", first);

            for (Path index : indexes(home)) {
                delete(index);
            }

            ItemId second = home.publish("When does a kettle boil?");
            home.awaitFound("kettle", first, second);
            assertThat(indexes(home)).hasSize(1);
        }
    }

    @Test
    void anIndexThatIsCutShortWhileItIsOpenIsBuiltAnew() throws IOException {
        try (SearchedHome home = new SearchedHome(folder)) {
            ItemId answer = home.publish("Why does a kettle sing?");
            home.awaitFound("kettle", answer);
            Path index = indexes(home).get(0);

            files(index).forEach(IndexOfAHomeTest::cutShort);
            ItemId second = home.publish("When does a kettle boil?");

            home.awaitFound("kettle", answer, second);
            SearchedHome.await(() -> Files.notExists(index));
            assertThat(indexes(home)).doesNotContain(index).hasSize(1);
        }
    }

    @Test
    void anIndexWithAWrongByteIsBuiltAnewAtTheStart() throws IOException {
        ItemId answer;
        Path index = folder.resolve("index/answers-" + DocumentFields.FORM + "-1");
        try (SearchedHome home = new SearchedHome(folder)) {
            answer = home.publish("Why does a kettle sing?");
            home.awaitFound("kettle", answer);
            assertThat(index).exists();
        }
        files(index).filter(file -> !file.endsWith("mark")).forEach(IndexOfAHomeTest::changeAByte);

        try (SearchedHome home = new SearchedHome(folder)) {
            home.awaitFound("kettle", answer);

            SearchedHome.await(() -> Files.notExists(index));
            assertThat(indexes(home)).doesNotContain(index).hasSize(1);
        }
    }

    @Test
    void whatIsNoIndexOfThisFormIsRemoved() throws IOException {
        Path old = Files.createDirectories(folder.resolve("index/answers-0-7"));
        Path unfinished = Files.createDirectories(folder.resolve("index/answers-" + DocumentFields.FORM + "-3"));
        Files.writeString(old.resolve("mark"), "change=1\nat=2026-01-01T00:00:00Z\n");

        try (SearchedHome home = new SearchedHome(folder)) {
            home.awaitFound("kettle", home.publish("Why does a kettle sing?"));

            SearchedHome.await(() -> Files.notExists(unfinished));
            assertThat(old).doesNotExist();
            assertThat(unfinished).doesNotExist();
        }
    }

    @Test
    void anIndexThatGoesBetweenBeingFoundAndBeingOpenedIsNotThere() {
        try (SearchedHome home = new SearchedHome(folder)) {
            Followed followed = home.followed();
            Following following = new Following(
                    followed.contents(),
                    followed.changes(),
                    followed.clock(),
                    new AnswerDocuments(followed.contents(), followed.siteLanguage()));

            assertThat(FollowingIndex.open(new FolderPlace(folder.resolve("gone")), following))
                    .isEmpty();
        }
    }

    @Test
    void theIndexIsOfOneProcessUntilThatEnds() {
        try (IndexFolders another = new IndexFolders(folder.resolve("index"))) {
            try (SearchedHome home = new SearchedHome(folder)) {
                home.awaitFound("kettle", home.publish("Why does a kettle sing?"));

                assertThat(another.areOurs()).isFalse();
            }
            assertThat(another.areOurs()).isTrue();
        }
    }

    @Test
    void whoDoesNotHaveTheIndexSaysSo() {
        try (IndexFolders another = new IndexFolders(folder.resolve("index"))) {
            another.areOurs();
            try (SearchedHome home = new SearchedHome(folder)) {
                assertThatThrownBy(() -> home.find("kettle")).isInstanceOf(SearchUnavailable.class);
            }
        }
    }

    private static List<Path> indexes(SearchedHome home) throws IOException {
        try (Stream<Path> all = Files.list(home.index())) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void cutShort(Path file) {
        change(file, open -> open.setLength(open.length() / 2));
    }

    private static void changeAByte(Path file) {
        change(file, open -> {
            if (open.length() > 0) {
                open.seek(open.length() / 2);
                int old = open.read();
                open.seek(open.length() / 2);
                open.write(old ^ 1);
            }
        });
    }

    private interface Change {
        void make(RandomAccessFile file) throws IOException;
    }

    private static void change(Path path, Change change) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            change.make(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
