package org.expertqa.importing.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.content.Slug;

/** The items an answer refers to, by their slugs, as a file names them. */
public record References(Optional<Slug> expert, List<Slug> coAuthors, List<Slug> topics, List<Slug> related) {

    public References {
        coAuthors = List.copyOf(coAuthors);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
    }

    /** The tree of an answer's fields without its references. */
    public static ObjectNode removedFrom(ObjectNode answer) {
        return answer.remove(List.of("expert", "coAuthors", "topics", "related"));
    }

    /** Takes the references out of the tree of an answer's fields. */
    public static References takeFrom(ObjectNode answer) {
        return new References(
                slugs(answer, "expert").stream().findFirst(),
                slugs(answer, "coAuthors"),
                slugs(answer, "topics"),
                slugs(answer, "related"));
    }

    /** With this expert where none is named. */
    public References orExpert(Optional<Slug> other) {
        return new References(expert.or(() -> other), coAuthors, topics, related);
    }

    /** Puts them into the tree of an answer's fields. */
    public void putInto(ObjectNode answer) {
        expert.ifPresent(slug -> answer.put("expert", slug.value()));
        put(answer, "coAuthors", coAuthors);
        put(answer, "topics", topics);
        put(answer, "related", related);
    }

    private static List<Slug> slugs(ObjectNode answer, String field) {
        List<Slug> slugs = new ArrayList<>();
        JsonNode value = answer.remove(field);
        if (value != null && value.isTextual()) {
            slugs.add(new Slug(value.textValue()));
        } else if (value != null) {
            value.forEach(item -> slugs.add(new Slug(item.textValue())));
        }
        return slugs;
    }

    private static void put(ObjectNode answer, String field, List<Slug> slugs) {
        if (!slugs.isEmpty()) {
            slugs.forEach(slug -> answer.withArray("/" + field).add(slug.value()));
        }
    }
}
