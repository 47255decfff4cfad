package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.view.DateText;

/**
 * How the review of an answer stands, and what whoever looks may do about it.
 *
 * @param stale says that what was sent, approved or sent back is an earlier revision
 */
public record ReviewPart(
        String path,
        String revision,
        String stage,
        String style,
        Optional<String> stale,
        boolean maySend,
        boolean mayReview,
        Optional<DateText> dueOn,
        boolean isDue,
        String dueDate,
        Optional<String> dueError,
        String months,
        Optional<String> monthsError,
        String note,
        Optional<String> noteError,
        List<Step> steps,
        String previewPath,
        List<Preview> previews) {

    public ReviewPart {
        steps = List.copyOf(steps);
        previews = List.copyOf(previews);
    }

    public String requestPath() {
        return path + "/request";
    }

    public String approvalPath() {
        return path + "/sign-off";
    }

    public String returnPath() {
        return path + "/return";
    }

    public String dayPath() {
        return path + "-day";
    }

    public String checkPath() {
        return dayPath() + "/check";
    }

    /** One thing that was done. */
    public record Step(String by, String words, DateText at, String note) {}

    /** A preview link that works, without its secret. */
    public record Preview(String by, DateText madeAt, DateText endsAt, String revocation) {}
}
