package org.expertqa.topic;

import static org.expertqa.text.Plain.orEmpty;

import java.util.Optional;
import org.expertqa.content.Slug;

/** What answers are about: the only taxonomy. Its disclaimer stands on every answer of the topic. */
public record Topic(String name, Optional<Slug> slug, String description, String disclaimer, String language) {

    public Topic {
        name = orEmpty(name);
        description = orEmpty(description);
        disclaimer = orEmpty(disclaimer);
        language = orEmpty(language);
    }

    public static Topic named(String name) {
        return new Topic(name, Slug.from(name), "", "", "");
    }

    public Topic withSlug(Slug to) {
        return new Topic(name, Optional.of(to), description, disclaimer, language);
    }
}
