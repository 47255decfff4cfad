package org.expertqa.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.expertqa.content.ContentType;
import org.expertqa.representation.Shape;
import org.expertqa.representation.Shapes;

/** All types of content there are: each has a shape, and {@link Shapes} names them. */
public final class ContentTypes {

    public static final List<ContentType<?>> ALL =
            Shapes.ALL.stream().map(Shape::type).collect(Collectors.toUnmodifiableList());

    private ContentTypes() {}

    /** The type of this name. */
    public static Optional<ContentType<?>> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }
}
