package org.expertqa.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.expertqa.content.ChangeLog;
import org.expertqa.search.index.FollowingIndex.Following;
import org.expertqa.search.index.IndexedSearch.Followed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexKeeperTest {

    private static final String OVER = "The search follows the contents again.";

    /** What is done when the keeper looks at the changes, in the middle of its turn. */
    private final AtomicReference<Runnable> meanwhile = new AtomicReference<>();

    @Test
    void anIndexThatSomebodyFindsDamagedMeanwhileIsInTroubleUntilItIsBuiltAnew(
            @TempDir Path folder, @TempDir Path index) {
        try (SearchedHome home = new SearchedHome(folder);
                SearchLog log = new SearchLog();
                IndexKeeper keeper = keeper(home.followed(), index)) {
            home.search().close();
            log.lines().clear();
            keeper.start();
            SearchedHome.await(() -> log.lines().size() == 1);

            meanwhile.set(() -> keeper.isDamaged(new IndexDamaged(new IOException("a wrong byte"))));

            SearchedHome.await(() -> log.lines().contains(OVER));
            assertThat(log.lines())
                    .satisfiesExactly(
                            built -> assertThat(built).startsWith("The search index was built in "),
                            damaged -> assertThat(damaged).startsWith("The search index is damaged"),
                            built -> assertThat(built).startsWith("The search index was built in "),
                            over -> assertThat(over).isEqualTo(OVER));
        }
    }

    private IndexKeeper keeper(Followed followed, Path index) {
        AnswerDocuments documents = new AnswerDocuments(followed.contents(), followed.siteLanguage());
        return new IndexKeeper(
                new IndexFolders(index),
                new Following(followed.contents(), watched(followed.changes()), followed.clock(), documents),
                new Relating(documents, followed.related(), followed.clock(), followed.relatedAnew()));
    }

    private ChangeLog watched(ChangeLog changes) {
        return (ChangeLog) Proxy.newProxyInstance(
                ChangeLog.class.getClassLoader(), new Class<?>[] {ChangeLog.class}, (proxy, method, args) -> {
                    Runnable now = meanwhile.getAndSet(null);
                    if (now != null) {
                        now.run();
                    }
                    return method.invoke(changes, args);
                });
    }
}
