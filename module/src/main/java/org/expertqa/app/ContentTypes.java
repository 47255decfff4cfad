package org.expertqa.app;

import java.util.List;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/** All types of content there are; a new one is named here. */
public final class ContentTypes {

    public static final List<ContentType<?>> ALL = List.of(ExpertAnswers.TYPE, Experts.TYPE, Topics.TYPE);

    private ContentTypes() {}

    /** The type of this name. */
    public static Optional<ContentType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
