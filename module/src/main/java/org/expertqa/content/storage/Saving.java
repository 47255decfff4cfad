package org.expertqa.content.storage;

import java.time.Instant;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotStorable;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.content.StaleRevision;
import org.expertqa.text.Sha256;
import org.jdbi.v3.core.Handle;

/** Appends a revision, unless the content is the same as before. */
final class Saving {

    private final Codec codec;
    private final RevisionRows revisions;
    private final SlugRows slugs;
    private final RenditionRows renditions = new RenditionRows();
    private final PublicationRows publications = new PublicationRows();
    private final OverviewRows overview = new OverviewRows();

    Saving(Codec codec, RevisionRows revisions, SlugRows slugs) {
        this.codec = codec;
        this.revisions = revisions;
        this.slugs = slugs;
    }

    <T> Revision<T> save(
            Handle handle,
            ContentType<T> type,
            ItemId id,
            int expected,
            T content,
            Author by,
            String note,
            Instant at) {
        refuseOtherType(handle, type, id);
        refuseStale(expected, revisions.latestNumber(handle, id), id);
        if (expected == 0) {
            revisions.insertItem(handle, id, type, by, at);
        }
        T kept = withSlug(handle, type, id, content);
        Revision<T> next = new Revision<>(id, expected + 1, kept, by, at, note);
        Written written = codec.write(kept);
        if (isUnchanged(handle, id, expected, written.json())) {
            return revisions.find(handle, type, id, expected).orElseThrow();
        }
        revisions.describeItem(handle, id, type, kept);
        revisions.insert(handle, type, next, written.json());
        renditions.insert(handle, id, next.number(), written);
        overview.write(handle, id, at);
        ChangeRows.append(handle, id, at);
        return next;
    }

    private void refuseOtherType(Handle handle, ContentType<?> type, ItemId id) {
        revisions.typeOf(handle, id).filter(other -> !other.equals(type.name())).ifPresent(other -> {
            throw new NotStorable("The id " + id + " belongs to a content of type " + other + ", not " + type + ".");
        });
    }

    private static void refuseStale(int expected, int latest, ItemId id) {
        if (latest != expected) {
            throw new StaleRevision("Item " + id + " has revision " + latest + " by now, not " + expected
                    + "; look at it and save again.");
        }
    }

    /** An item that was never published keeps the slug of its draft; later its slug changes by publishing only. */
    private <T> T withSlug(Handle handle, ContentType<T> type, ItemId id, T content) {
        Optional<Slug> given = type.slug().apply(content);
        if (publications.any(handle, id)) {
            return given.isPresent() ? content : type.withSlug().apply(content, slugs.current(handle, id));
        }
        Optional<Slug> wanted = given.or(() -> Slug.from(type.title().apply(content)));
        if (wanted.isEmpty()) {
            return content;
        }
        Slug slug = slugs.free(handle, type, wanted.get(), id);
        slugs.keepOnly(handle, type, slug, id);
        return type.withSlug().apply(content, slug);
    }

    private boolean isUnchanged(Handle handle, ItemId id, int number, String json) {
        return revisions
                .hashOf(handle, id, number)
                .filter(Sha256.of(json)::equals)
                .isPresent();
    }
}
