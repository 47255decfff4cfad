package org.expertqa.answer.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.admin.FieldProblem;
import org.expertqa.content.Author;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Problem;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;

/** Makes a draft of an expert or a topic of which only the name is known yet. */
record NewItems(Contents contents, Author by) {

    /** The field in which the name of a new expert is typed. */
    static final String EXPERT = "new.expert";

    static final String TOPIC = "new.topic";

    Optional<FieldProblem> problem(String field, String name) {
        List<Problem> refusals = field.equals(EXPERT)
                ? Experts.TYPE.refusals().apply(expert(name))
                : Topics.TYPE.refusals().apply(Topic.named(name));
        return refusals.stream().findFirst().map(problem -> new FieldProblem(field, problem.message()));
    }

    ItemId add(String field, String name) {
        return field.equals(EXPERT) ? save(Experts.TYPE, expert(name)) : save(Topics.TYPE, Topic.named(name));
    }

    private static Expert expert(String name) {
        return Expert.named(name, "", "");
    }

    private <T> ItemId save(ContentType<T> type, T content) {
        return contents.save(type, contents.nextId(), 0, content, by, "").item();
    }
}
