package org.expertqa.content.admin;

import java.util.List;
import java.util.Optional;
import org.expertqa.account.Permission;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.representation.Link;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/**
 * A type of content as the screens list it.
 *
 * @param needed what somebody must be allowed to do who sees the list
 */
record ListedType(Shape shape, Permission needed) {

    static final ListedType ANSWERS = new ListedType(Shapes.ANSWER, Permission.READ_DESK);
    static final ListedType EXPERTS = new ListedType(Shapes.EXPERT, Permission.MANAGE_EXPERTS);
    static final ListedType TOPICS = new ListedType(Shapes.TOPIC, Permission.MANAGE_TOPICS);

    /** The role in which an item refers to whom its lists name. */
    static final String EXPERT = "expert";

    private static final List<ListedType> ALL = List.of(ANSWERS, EXPERTS, TOPICS);

    /** The type whose items are under this path, as {@code answers}. */
    static Optional<ListedType> under(String path) {
        return ALL.stream().filter(each -> each.shape.path().equals(path)).findFirst();
    }

    ContentType<?> type() {
        return shape.type();
    }

    /** Where its list is, without the context path. */
    String path() {
        return "/admin/" + shape.path();
    }

    /** Where one of its items is written. */
    String screen(ItemId id) {
        return path() + "/" + id;
    }

    /** Where several of its items are published, put away and so on. */
    String acts() {
        return "/admin/acts/" + shape.path();
    }

    boolean namesExperts() {
        return shape.links().stream().map(Link::type).anyMatch(EXPERT::equals);
    }

    /** The list of what refers to an item of this type. */
    Optional<String> users(ItemId id) {
        return this == ANSWERS
                ? Optional.empty()
                : Optional.of(ANSWERS.path() + "?" + shape.type().name() + "=" + id);
    }
}
