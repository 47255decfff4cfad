package org.expertqa.topic;

import java.util.List;
import org.expertqa.content.ContentType;
import org.expertqa.content.Problem;
import org.expertqa.content.Problems;

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
        Problems problems = new Problems();
        problems.required("name", topic.name(), 150);
        problems.line("name", topic.name(), 150);
        problems.atMost("description", topic.description(), 2_000);
        problems.atMost("disclaimer", topic.disclaimer(), 2_000);
        problems.language("language", topic.language());
        return problems.list();
    }
}
