package org.expertqa.search.index;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.expertqa.config.SearchServer;
import org.expertqa.content.ChangeLog;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.search.AnswerSearch;
import org.expertqa.search.Hits;
import org.expertqa.search.RelatedAnswers;
import org.expertqa.search.SearchQuery;
import org.expertqa.search.SearchUnavailable;
import org.expertqa.search.index.FollowingIndex.Following;

/**
 * The search in an index that is kept as the contents are: one of the home folder, or one that the servers of a cluster
 * share. Whoever looks while another one is built is served from what there is.
 */
public final class IndexedSearch implements AnswerSearch, AutoCloseable {

    private final IndexKeeper keeper;

    private IndexedSearch(IndexPlaces places, Followed followed) {
        AnswerDocuments documents = new AnswerDocuments(followed.contents(), followed.siteLanguage());
        this.keeper = new IndexKeeper(
                places,
                new Following(followed.contents(), followed.changes(), followed.clock(), documents),
                new Relating(documents, followed.related(), followed.clock(), followed.relatedAnew()));
    }

    /** What is to be found, and who wants to know of which answers the related ones were found anew. */
    public record Followed(
            Contents contents,
            ChangeLog changes,
            RelatedAnswers related,
            Clock clock,
            Locale siteLanguage,
            Consumer<Set<ItemId>> relatedAnew) {}

    public static IndexedSearch inHome(Path home, Followed followed) {
        return new IndexedSearch(new IndexFolders(home.resolve("index")), followed);
    }

    public static IndexedSearch onServer(SearchServer server, Followed followed) {
        return new IndexedSearch(new IndexServer(server), followed);
    }

    /** Begins; what it needs is loaded and opened on its own thread. */
    public void start() {
        keeper.start();
    }

    /** Somebody in this process changed something. */
    public void changed() {
        keeper.wake();
    }

    /** What keeps it from finding what there is, in a sentence for an operator. */
    public Optional<String> trouble() {
        return keeper.trouble();
    }

    @Override
    public Hits find(SearchQuery query) {
        return query.isBlank() ? Hits.NONE : ask(index -> index.find(query));
    }

    @Override
    public List<ItemId> suggest(String beginnings, int most) {
        return beginnings.isBlank() ? List.of() : ask(index -> index.suggest(beginnings, most));
    }

    /** Asks the index; once more when it was replaced meanwhile. */
    private <R> R ask(Function<AnswerIndex, R> question) {
        FollowingIndex asked = keeper.index();
        try {
            return question.apply(asked.index());
        } catch (IndexDamaged e) {
            FollowingIndex replaced = keeper.index();
            if (replaced != asked) {
                return question.apply(replaced.index());
            }
            keeper.isDamaged(e);
            keeper.wake();
            throw new SearchUnavailable("The search index is damaged and is being built anew.", e);
        } catch (ServerAway e) {
            FollowingIndex replaced = keeper.index();
            if (replaced != asked) {
                return question.apply(replaced.index());
            }
            keeper.isAway(e);
            throw e;
        }
    }

    @Override
    public void close() {
        keeper.close();
    }
}
