package org.expertqa.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the kernel must know of a type of content: its name, its record, and how to read from a value the title, the slug,
 * the language, the references, what would refuse its publication, and what of it others show that refer to it. A type brings no table and no SQL.
 */
public record ContentType<T>(
        String name,
        int format,
        Class<T> content,
        Function<T, String> title,
        Function<T, Optional<Slug>> slug,
        BiFunction<T, Slug, T> withSlug,
        Function<T, String> language,
        Function<T, List<Reference>> references,
        Function<T, List<Problem>> refusals,
        UnaryOperator<T> mention) {

    /** A type that others show whole. */
    public ContentType(
            String name,
            int format,
            Class<T> content,
            Function<T, String> title,
            Function<T, Optional<Slug>> slug,
            BiFunction<T, Slug, T> withSlug,
            Function<T, String> language,
            Function<T, List<Reference>> references,
            Function<T, List<Problem>> refusals) {
        this(name, format, content, title, slug, withSlug, language, references, refusals, UnaryOperator.identity());
    }

    /** The same type for reading only, whose contents are handed over as they are stored. */
    public ContentType<StoredText> asStored() {
        return new ContentType<>(
                name,
                format,
                StoredText.class,
                ContentType::unread,
                ContentType::unread,
                (text, slug) -> unread(text),
                ContentType::unread,
                ContentType::unread,
                ContentType::unread);
    }

    private static <R> R unread(StoredText text) {
        throw new IllegalStateException("A stored text is passed on, not looked into");
    }

    @Override
    public String toString() {
        return name;
    }
}
