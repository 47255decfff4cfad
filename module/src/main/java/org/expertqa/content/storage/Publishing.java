package org.expertqa.content.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Edit;
import org.expertqa.content.ItemId;
import org.expertqa.content.NotFound;
import org.expertqa.content.Period;
import org.expertqa.content.Problem;
import org.expertqa.content.Publication;
import org.expertqa.content.PublicationRefused;
import org.expertqa.content.Reference;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.jdbi.v3.core.Handle;

/** Points to a revision for a period, after everything that publishing asks for was looked at. */
final class Publishing {

    private final RevisionRows revisions;
    private final SlugRows slugs;
    private final PublicationRows publications = new PublicationRows();
    private final ListingRows listings = new ListingRows();
    private final OverviewRows overview = new OverviewRows();
    private final FileRows files = new FileRows();

    Publishing(RevisionRows revisions, SlugRows slugs) {
        this.revisions = revisions;
        this.slugs = slugs;
    }

    <T> ItemId publish(
            Handle handle,
            ContentType<T> type,
            ItemId id,
            int number,
            Period period,
            Edit edit,
            Author by,
            Instant at) {
        Revision<T> revision = revisions
                .find(handle, type, id, number)
                .orElseThrow(() -> new NotFound("There is no revision " + number + " of " + type + " " + id + "."));
        if (hasEnded(period, at)) {
            throw new PublicationRefused(List.of(new Problem("until", "The period ends before it could begin.")));
        }
        Period live = notBefore(period, at);
        Optional<Slug> slug = slug(type, revision.content());
        List<Problem> problems = new ArrayList<>(type.refusals().apply(revision.content()));
        if (files.isTrashed(handle, id)) {
            problems.add(new Problem("state", "This is in the trash; restore it first."));
        }
        slugProblem(handle, type, id, slug).ifPresent(problems::add);
        problems.addAll(referenceProblems(handle, type, revision.content(), live));
        if (!problems.isEmpty()) {
            throw new PublicationRefused(problems);
        }
        slugs.keep(handle, type, slug.orElseThrow(), id);
        publications.end(handle, id, live.from());
        listings.end(handle, id, live.from());
        publications.insert(handle, id, type, publication(handle, id, number, slug.orElseThrow(), live, edit, by, at));
        listings.insert(handle, type, id, revision.content(), live);
        files.takeOut(handle, id, "archived_at");
        overview.write(handle, id, at);
        ChangeRows.append(handle, id, at);
        return id;
    }

    ItemId withdraw(Handle handle, ItemId id, Author by, Instant at) {
        if (publications.end(handle, id, at)) {
            listings.end(handle, id, at);
            overview.write(handle, id, at);
            AuditRows.append(handle, "withdraw", id, by, at);
            ChangeRows.append(handle, id, at);
        }
        return id;
    }

    ItemId cancel(Handle handle, ItemId id, Instant from, Author by, Instant at) {
        if (!from.isAfter(at) || !publications.cancel(handle, id, from)) {
            throw new NotFound("Nothing is planned for item " + id + " at " + from + ".");
        }
        listings.goOn(handle, id, from);
        overview.write(handle, id, at);
        AuditRows.append(handle, "cancel", id, by, at);
        ChangeRows.append(handle, id, at);
        return id;
    }

    /** The first is substantive whatever it is called, and the same revision again changes nothing. */
    private Publication publication(
            Handle handle, ItemId id, int number, Slug slug, Period live, Edit edit, Author by, Instant at) {
        boolean minor = publications
                .revisionBefore(handle, id, live.from())
                .filter(before -> before == number || edit.minor())
                .isPresent();
        return new Publication(number, slug, live, new Edit(minor, edit.note()), by.name(), at);
    }

    private static boolean hasEnded(Period period, Instant at) {
        return period.until().filter(until -> !until.isAfter(at)).isPresent();
    }

    /** A beginning in the past means now: what was public yesterday is not changed today. */
    private static Period notBefore(Period period, Instant at) {
        Instant from = period.from().isBefore(at) ? at : period.from().truncatedTo(ChronoUnit.MILLIS);
        return new Period(from, period.until().map(until -> until.truncatedTo(ChronoUnit.MILLIS)));
    }

    private static <T> Optional<Slug> slug(ContentType<T> type, T content) {
        return type.slug().apply(content).or(() -> Slug.from(type.title().apply(content)));
    }

    private Optional<Problem> slugProblem(Handle handle, ContentType<?> type, ItemId id, Optional<Slug> slug) {
        if (slug.isEmpty()) {
            return Optional.of(new Problem("slug", "A slug is needed: lower-case letters, digits and hyphens."));
        }
        return slug.filter(wanted -> slugs.isAnothers(handle, type, wanted, id))
                .map(taken ->
                        new Problem("slug", "The slug \"" + taken + "\" belongs to another item; choose another."));
    }

    private <T> List<Problem> referenceProblems(Handle handle, ContentType<T> type, T content, Period live) {
        return type.references().apply(content).stream()
                .filter(Reference::required)
                .filter(reference -> !publications.isLive(handle, reference.target(), live.from()))
                .map(reference -> new Problem(
                        reference.role(), "The " + reference.role() + " is not published yet; publish it first."))
                .toList();
    }
}
