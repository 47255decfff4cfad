package org.expertqa.content.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expertqa.admin.AdminRequest;
import org.expertqa.content.PreviewLink;
import org.expertqa.content.PreviewLinks;
import org.expertqa.content.Review;
import org.expertqa.content.ReviewStep;
import org.expertqa.content.Reviews;
import org.expertqa.content.Stage;
import org.expertqa.view.DateText;
import org.expertqa.view.Messages;

/** Puts together what the screen of a publication says of the review and of preview links. */
@Dependent
public class ReviewParts {

    private final Reviews reviews;
    private final PreviewLinks links;
    private final Clock clock;

    @Inject
    public ReviewParts(Reviews reviews, PreviewLinks links, Clock clock) {
        this.reviews = reviews;
        this.links = links;
        this.clock = clock;
    }

    LocalDate today(AdminRequest request) {
        return LocalDate.ofInstant(clock.instant(), request.site().zone());
    }

    ReviewPart of(PublicationItem item, ReviewTyped typed) {
        Review review = reviews.of(item.id());
        AdminRequest request = item.request();
        int latest = item.summary().latestRevision();
        return new ReviewPart(
                request.site().path(PublicationItem.editor(item.shape(), item.id()) + "/review"),
                Integer.toString(latest),
                request.text().get("stage." + review.stage().name(), review.revision()),
                style(review, latest),
                review.isOfAnEarlier(latest)
                        ? Optional.of(request.text().get("review.stale", review.revision(), latest))
                        : Optional.empty(),
                maySend(item, review, latest),
                item.mayReview(),
                review.dueOn().map(day -> DateText.of(day, request.language())),
                review.dueOn().filter(day -> !day.isAfter(today(request))).isPresent(),
                typed.dueOn().or(() -> review.dueOn().map(LocalDate::toString)).orElse(""),
                typed.problem(ReviewTyped.DUE),
                typed.months(),
                typed.problem(ReviewTyped.MONTHS),
                typed.note(),
                typed.problem(ReviewTyped.NOTE),
                review.steps().stream().map(step -> step(step, request)).toList(),
                request.site().path(PreviewLinkController.path(item)),
                links.of(item.id()).stream().map(link -> preview(link, item)).toList());
    }

    private static String style(Review review, int latest) {
        if (review.approves(latest)) {
            return "active";
        }
        return review.stage() == Stage.NOT_SENT ? "quiet" : "waiting";
    }

    /** What was sent already waits as it is, until somebody saves another revision. */
    private static boolean maySend(PublicationItem item, Review review, int latest) {
        return item.mayEdit() && (review.stage() != Stage.IN_REVIEW || review.isOfAnEarlier(latest));
    }

    private static ReviewPart.Step step(ReviewStep step, AdminRequest request) {
        Messages text = request.text();
        String role = text.find("role." + step.role()).orElse(step.role());
        return new ReviewPart.Step(
                step.by(),
                text.get("reviewStep." + step.kind().name(), step.revision(), role),
                new TimeWords(request).moment(step.at()),
                step.note());
    }

    private static ReviewPart.Preview preview(PreviewLink link, PublicationItem item) {
        TimeWords words = new TimeWords(item.request());
        return new ReviewPart.Preview(
                link.by(),
                words.moment(link.madeAt()),
                words.moment(link.endsAt()),
                item.request().site().path(PreviewLinkController.path(item) + "/" + link.id() + "/revocation"));
    }
}
