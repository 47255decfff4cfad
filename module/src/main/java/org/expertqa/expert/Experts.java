package org.expertqa.expert;

import java.util.ArrayList;
import java.util.List;
import org.expertqa.content.ContentType;
import org.expertqa.content.Problem;

/** The expert as a type of content. */
public final class Experts {

    public static final int MAX_BIO = 1_000;

    public static final ContentType<Expert> TYPE = new ContentType<>(
            "expert",
            1,
            Expert.class,
            Expert::displayName,
            Expert::slug,
            Expert::withSlug,
            Expert::language,
            expert -> List.of(),
            Experts::refusals);

    private Experts() {}

    private static List<Problem> refusals(Expert expert) {
        List<Problem> problems = new ArrayList<>();
        if (expert.displayName().isBlank()) {
            problems.add(new Problem("displayName", "An expert needs a name before being published."));
        }
        if (expert.bio().length() > MAX_BIO) {
            problems.add(new Problem(
                    "bio",
                    "A bio has at most 1,000 characters; this one has "
                            + expert.bio().length() + "."));
        }
        return problems;
    }
}
