package org.expertqa.content.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Problem;
import org.expertqa.content.Reference;
import org.expertqa.content.Slug;

/** The smallest type of content there can be: what a test needs of one, and what a new type costs. */
public record Note(String text, Optional<Slug> slug, List<ItemId> about, Optional<ItemId> by, String language) {

    public static final ContentType<Note> TYPE = typeNamed("note");

    /** A type of its own whose contents are notes, too. */
    static ContentType<Note> typeNamed(String name) {
        return new ContentType<>(
                name,
                1,
                Note.class,
                Note::text,
                Note::slug,
                Note::withSlug,
                Note::language,
                Note::references,
                Note::refusals);
    }

    public Note {
        about = about == null ? List.of() : List.copyOf(about);
        language = language == null ? "en" : language;
    }

    public static Note of(String text) {
        return new Note(text, Optional.empty(), List.of(), Optional.empty(), "en");
    }

    public Note withSlug(Slug to) {
        return new Note(text, Optional.of(to), about, by, language);
    }

    public Note withSlug(String to) {
        return withSlug(new Slug(to));
    }

    public Note about(ItemId... items) {
        return new Note(text, slug, List.of(items), by, language);
    }

    public Note by(ItemId item) {
        return new Note(text, slug, about, Optional.of(item), language);
    }

    public Note in(String tag) {
        return new Note(text, slug, about, by, tag);
    }

    private List<Reference> references() {
        var optional = about.stream().map(item -> Reference.optional(item, "about"));
        var required = by.stream().map(item -> Reference.required(item, "by"));
        return Stream.concat(optional, required).toList();
    }

    private List<Problem> refusals() {
        return text.isBlank() ? List.of(new Problem("text", "A note needs a text.")) : List.of();
    }
}
