package org.expertqa.content.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.admin.FieldProblem;
import org.expertqa.admin.Moment;
import org.expertqa.config.Site;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.Problem;
import org.expertqa.content.Publication;
import org.expertqa.content.Publications;
import org.expertqa.content.Revision;
import org.expertqa.content.State;
import org.expertqa.view.Frame.Way;
import org.expertqa.view.Messages;
import org.expertqa.view.ScreenView;

/** Puts the screen of a publication together, with what was typed and what is wrong with that. */
@Dependent
public class PublicationViews {

    private static final String TEMPLATE = "content/admin/publication";
    private final Contents contents;
    private final Publications publications;
    private final ReviewParts reviews;
    private final Clock clock;

    @Inject
    public PublicationViews(Contents contents, Publications publications, ReviewParts reviews, Clock clock) {
        this.contents = contents;
        this.publications = publications;
        this.reviews = reviews;
        this.clock = clock;
    }

    ScreenView of(PublicationItem item) {
        return wrong(item, untouched(item), List.of());
    }

    /** The same with what is wrong in the forms of the review. */
    ScreenView wrong(PublicationItem item, ReviewTyped typed) {
        return view(
                item, untouched(item), typed.problems(), refusals(item.shape().type(), item), typed);
    }

    ScreenView wrong(PublicationItem item, PublicationForm form, List<FieldProblem> problems) {
        return view(item, form, problems, refusals(item.shape().type(), item), ReviewTyped.NOTHING);
    }

    ScreenView refused(PublicationItem item, PublicationForm form, List<Problem> refusals) {
        FieldProblem problem =
                new FieldProblem("refusals", item.request().text().get("publication.refused"));
        return view(item, form, List.of(problem), refusals, ReviewTyped.NOTHING);
    }

    ScreenView savedInBetween(PublicationItem item, PublicationForm form) {
        int latest = item.summary().latestRevision();
        String sentence = item.request().text().get("publication.savedInBetween", latest);
        PublicationForm current = new PublicationForm(
                Integer.toString(latest), form.when(), form.from(), form.until(), form.weight(), form.note());
        return wrong(item, current, List.of(new FieldProblem("latest", sentence)));
    }

    ScreenView planIsOver(PublicationItem item) {
        String sentence = item.request().text().get("publication.planIsOver");
        return wrong(item, untouched(item), List.of(new FieldProblem("ahead", sentence)));
    }

    private static PublicationForm untouched(PublicationItem item) {
        return PublicationForm.of(item.summary().latestRevision());
    }

    private <T> List<Problem> refusals(ContentType<T> type, PublicationItem item) {
        return contents.latest(type, item.id())
                .map(revision -> type.refusals().apply(revision.content()))
                .orElse(List.of());
    }

    private ScreenView view(
            PublicationItem item,
            PublicationForm form,
            List<FieldProblem> problems,
            List<Problem> refusals,
            ReviewTyped typed) {
        Messages text = item.request().text();
        String title = item.summary().title();
        State state = item.summary().state();
        List<Publication> ahead = publications.ahead(item.id());
        PublicationScreen screen = new PublicationScreen(
                item.request().frame(text.get("publication.title", title)).using("workflow.css"),
                title,
                item.request().site().path(item.path()),
                back(item),
                item.request().site().path(item.editor() + "/history"),
                text.get("itemState." + state),
                style(state),
                latest(item),
                problems,
                refusals.stream().map(each -> refusal(each, item)).toList(),
                ahead.stream().map(each -> row(each, item)).toList(),
                item.may(Permission.PUBLISH)
                        ? Optional.of(PublicationFormView.of(form, problems, item.request()))
                        : Optional.empty(),
                !ahead.isEmpty() && item.may(Permission.WITHDRAW),
                item.isReviewed() ? Optional.of(reviews.of(item, typed)) : Optional.empty());
        return item.request().view(TEMPLATE, screen);
    }

    /** To the editor, or where there is none to the list. */
    private static Way back(PublicationItem item) {
        Messages text = item.request().text();
        Site site = item.request().site();
        return item.isReviewed()
                ? new Way(text.get("publication.toEditor"), site.path(item.editor()), false)
                : new Way(
                        text.get("admin." + item.shape().path()),
                        site.path("/admin/" + item.shape().path()),
                        false);
    }

    private static String style(State state) {
        return switch (state) {
            case PUBLISHED -> "active";
            case MODIFIED, SCHEDULED -> "waiting";
            default -> "quiet";
        };
    }

    private PublicationScreen.Latest latest(PublicationItem item) {
        Revision<?> latest = latest(item.shape().type(), item);
        return new PublicationScreen.Latest(
                latest.number(), latest.savedBy().name(), Moment.of(latest.savedAt(), item.request()), latest.note());
    }

    private <T> Revision<T> latest(ContentType<T> type, PublicationItem item) {
        return contents.revision(type, item.id(), item.summary().latestRevision())
                .orElseThrow();
    }

    private static PublicationScreen.Refusal refusal(Problem problem, PublicationItem item) {
        String field = problem.field().replaceFirst("\\[.*", "");
        return new PublicationScreen.Refusal(
                problem.toString(), item.request().site().path(item.editor()) + "#" + field);
    }

    private PublicationScreen.Row row(Publication publication, PublicationItem item) {
        Messages text = item.request().text();
        TimeWords words = new TimeWords(item.request());
        Instant from = publication.period().from();
        boolean live = publication.isLive(clock.instant());
        return new PublicationScreen.Row(
                text.get(live ? "publication.live" : "publication.planned"),
                live ? "active" : "waiting",
                text.get("publication.revision", publication.revision()),
                words.moment(from),
                publication.period().until().map(words::moment),
                text.get(publication.edit().minor() ? "publication.minor" : "publication.substantive"),
                publication.edit().note(),
                publication.by(),
                live
                        ? Optional.of(item.request().site().path(item.shape().page(publication.slug())))
                        : Optional.empty(),
                !live && item.may(Permission.SCHEDULE)
                        ? Optional.of(Long.toString(from.toEpochMilli()))
                        : Optional.empty());
    }
}
