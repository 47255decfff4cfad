package org.expertqa.topic;

import java.util.List;
import org.expertqa.content.ContentType;
import org.expertqa.content.Problem;

/** The topic as a type of content. */
public final class Topics {

    public static final ContentType<Topic> TYPE = new ContentType<>(
            "topic",
            1,
            Topic.class,
            Topic::name,
            Topic::slug,
            Topic::withSlug,
            Topic::language,
            topic -> List.of(),
            Topics::refusals);

    private Topics() {}

    private static List<Problem> refusals(Topic topic) {
        return topic.name().isBlank()
                ? List.of(new Problem("name", "A topic needs a name before it can be published."))
                : List.of();
    }
}
