package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.expertqa.content.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPlaceTest {

    @TempDir
    Path folder;

    @Test
    void anIndexThatCanNotBeOpenedLeavesNothingOpen(@TempDir Path home) throws IOException {
        FolderPlace place = new FolderPlace(folder);
        fill(place, home);
        try (RandomAccessFile segment =
                new RandomAccessFile(folder.resolve("answers/_0.si").toFile(), "rw")) {
            segment.setLength(segment.length() / 2);
        }
        Set<Thread> before = threadsOfIndexes();

        assertThatThrownBy(place::open).isInstanceOf(IndexDamaged.class);

        SearchedHome.await(() -> before.containsAll(threadsOfIndexes()));
        assertThat(before).containsAll(threadsOfIndexes());
    }

    private static void fill(FolderPlace place, Path folder) {
        try (SearchedHome home = new SearchedHome(folder);
                AnswerIndex index = AnswerIndex.open(place)) {
            ItemId kettle = home.publish("Why does a kettle sing?");
            AnswerDocuments documents = new AnswerDocuments(home.contents(), Locale.ENGLISH);
            index.change(documents.live(List.of(kettle), home.now()), List.of());
        }
    }

    private static Set<Thread> threadsOfIndexes() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("Hibernate Search"))
                .collect(Collectors.toSet());
    }
}
