package org.expertqa.representation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/** The shapes of all types there are; a new type is named here, and commands, the API and the sitemap know it. */
public final class Shapes {

    public static final Shape ANSWER = new Shape(
            ExpertAnswers.TYPE,
            "answers",
            "question",
            List.of(
                    Link.toOne("expert", "expert", "expert"),
                    Link.toMany("coAuthors", "expert", "expert"),
                    Link.toMany("topics", "topic", "topics"),
                    Link.toMany("related", "answer")),
            Set.of("source"));
    public static final Shape EXPERT = new Shape(Experts.TYPE, "experts", "displayName", List.of(), Set.of());
    public static final Shape TOPIC = new Shape(Topics.TYPE, "topics", "name", List.of(), Set.of());
    public static final List<Shape> ALL = List.of(ANSWER, EXPERT, TOPIC);

    private Shapes() {}

    /** The shape of the type of this name. */
    public static Shape of(String type) {
        return ALL.stream()
                .filter(shape -> shape.type().name().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no shape of type " + type));
    }

    /** The shape whose items are under this path, as {@code answers}. */
    public static Optional<Shape> under(String path) {
        return ALL.stream().filter(shape -> shape.path().equals(path)).findFirst();
    }
}
