package org.expertqa.importing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.ItemSummary;
import org.expertqa.content.Period;
import org.expertqa.content.PublicationRefused;
import org.expertqa.content.Revision;
import org.expertqa.content.State;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;

/** Saves and publishes in the name of the import or of whoever brings a text in, and tells what became of an item. */
final class Store {

    private final Contents contents;
    private final Clock clock;
    private final ImportOptions options;
    private final Author author;

    Store(Contents contents, Clock clock, ImportOptions options, Author author) {
        this.author = author;
        this.contents = contents;
        this.clock = clock;
        this.options = options;
    }

    /** Whether the item is there already and is to be left as it is. */
    <T> boolean leaves(ContentType<T> type, ItemId id) {
        return !options.update()
                && contents.item(type, id)
                        .filter(item -> !isUnfinished(type, item))
                        .isPresent();
    }

    /** What an import has stored, could not publish, and nobody has touched since is finished by the next that publishes. */
    private <T> boolean isUnfinished(ContentType<T> type, ItemSummary item) {
        return options.publish()
                && item.state() == State.DRAFT
                && contents.latest(type, item.id())
                        .filter(revision -> revision.savedBy().equals(Author.IMPORT))
                        .isPresent();
    }

    /** Publishes what an earlier import of the same text has stored, when this one publishes. */
    <T> void finish(ContentType<T> type, ItemId id) {
        contents.item(type, id)
                .filter(item -> isUnfinished(type, item))
                .flatMap(item -> contents.latest(type, id))
                .ifPresent(revision ->
                        publish(type, new Stored<>(revision, Outcome.UNCHANGED, List.of()), Optional.empty()));
    }

    /** Saves a new item; an existing one only when updating, and only when the content differs. */
    <T> Stored<T> save(ContentType<T> type, ItemId id, T content, String file) {
        Optional<Revision<T>> latest = contents.latest(type, id);
        if (latest.isPresent() && leaves(type, id)) {
            return new Stored<>(latest.get(), Outcome.UNCHANGED, List.of());
        }
        int before = latest.map(Revision::number).orElse(0);
        Revision<T> saved = contents.save(type, id, before, content, author, "Imported from " + file);
        boolean changed = saved.number() != before;
        Outcome outcome = before == 0 ? Outcome.CREATED : changed ? Outcome.UPDATED : Outcome.UNCHANGED;
        return new Stored<>(saved, outcome, List.of());
    }

    /**
     * Publishes what was stored, if the import publishes and the file does not say that it is a draft. What stands in the
     * way is told with it; the item then stays as it was.
     */
    <T> Stored<T> publish(ContentType<T> type, Stored<T> stored, Optional<State> state) {
        boolean untouched = stored.outcome() == Outcome.UNCHANGED
                && leaves(type, stored.revision().item());
        boolean draft = !isToBePublic(state);
        if (isToBeWithdrawn(type, stored, state)) {
            contents.withdraw(stored.revision().item(), author);
            return stored.published();
        }
        if (!options.publish() || untouched || draft || isPublic(type, stored)) {
            return stored;
        }
        try {
            Revision<T> revision = stored.revision();
            contents.publish(type, revision.item(), revision.number(), Period.from(clock.instant()), author);
            return stored.published();
        } catch (PublicationRefused e) {
            return stored.refused(e.problems());
        }
    }

    /** Says that an import which publishes does not publish this item, because its file says another state. */
    <T> Optional<Warning> keptBack(ContentType<T> type, Stored<T> stored, Optional<State> said) {
        ItemId id = stored.revision().item();
        boolean untouched = stored.outcome() == Outcome.UNCHANGED && leaves(type, id);
        if (!options.publish() || untouched || isToBePublic(said) || said.equals(Optional.of(State.WITHDRAWN))) {
            return Optional.empty();
        }
        boolean draft = contents.item(type, id)
                .filter(item -> item.state() == State.DRAFT)
                .isPresent();
        String what = draft ? "This stays a draft" : "This revision is not published";
        return said.map(state -> new Warning(
                WarningCode.LOW_CONFIDENCE,
                1,
                "state",
                what + ": the front matter says state: " + state + "; change that or take it out to publish."));
    }

    private <T> boolean isPublic(ContentType<T> type, Stored<T> stored) {
        return contents.item(type, stored.revision().item())
                .filter(item -> item.state() == State.PUBLISHED)
                .isPresent();
    }

    /** A file that says withdrawn takes the item off the site, when the import publishes and updates. */
    private <T> boolean isToBeWithdrawn(ContentType<T> type, Stored<T> stored, Optional<State> state) {
        boolean said = state.filter(State.WITHDRAWN::equals).isPresent();
        return said
                && options.publish()
                && options.update()
                && contents.item(type, stored.revision().item())
                        .filter(item -> isPublic(item.state()))
                        .isPresent();
    }

    /** Whether a file lets its item become public: one that says no state does. */
    static boolean isToBePublic(Optional<State> said) {
        return said.map(Store::isPublic).orElse(true);
    }

    private static boolean isPublic(State state) {
        return state.isPublic();
    }
}
