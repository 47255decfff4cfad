package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.importing.report.ReadItem;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;

/** Finds the items that an answer refers to by slug, and makes those that the file brings along. */
final class ReferredItems {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final Contents contents;
    private final ImportPlan plan;
    private final Store store;
    private final FileInHand file;
    private final List<Warning> warnings = new ArrayList<>();

    ReferredItems(Contents contents, ImportPlan plan, Store store, FileInHand file) {
        this.contents = contents;
        this.plan = plan;
        this.store = store;
        this.file = file;
    }

    /** The expert of that slug, or the one that the file tells of. A stored bio is never overwritten by a pasted one. */
    Optional<ItemId> expert(Slug slug) {
        OptionalInt told = told(slug);
        Optional<ItemId> stored = find(Experts.TYPE, slug);
        stored.ifPresent(id -> told.ifPresent(index -> compareBio(id, index)));
        return stored.or(() -> told.stream().boxed().findFirst().flatMap(this::make))
                .or(() -> missing(slug));
    }

    /** Which of the experts that the file tells of has this slug. */
    private OptionalInt told(Slug slug) {
        return IntStream.range(0, experts().size())
                .filter(i -> experts().get(i).slug().filter(slug::equals).isPresent())
                .findFirst();
    }

    private List<Expert> experts() {
        return file.read().experts().stream().map(ReadItem::content).toList();
    }

    private Optional<ItemId> make(int index) {
        return Optional.of(experts().get(index))
                .filter(expert -> !expert.displayName().isBlank())
                .map(expert -> make(Experts.TYPE, expert));
    }

    private Optional<ItemId> missing(Slug slug) {
        warn(
                WarningCode.EXPERT_MISSING,
                "expert",
                "There is no expert \"" + slug + "\"; the answer stays without one.");
        return Optional.empty();
    }

    List<ItemId> coAuthors(List<Slug> slugs) {
        return slugs.stream().flatMap(slug -> expert(slug).stream()).toList();
    }

    /** The topics of these slugs; one that is not there is made with a name from the slug. */
    List<ItemId> topics(List<Slug> slugs) {
        return slugs.stream()
                .map(slug -> find(Topics.TYPE, slug)
                        .orElseGet(
                                () -> make(Topics.TYPE, Topic.named(name(slug)).withSlug(slug))))
                .toList();
    }

    List<ItemId> related(List<Slug> slugs) {
        return slugs.stream().flatMap(slug -> related(slug).stream()).toList();
    }

    /** What was left out, or kept as it was. */
    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    private void warn(WarningCode code, String field, String message) {
        warnings.add(new Warning(code, 1, field, message));
    }

    /** The item of that slug; an item without one is referred to by its id. */
    private Optional<ItemId> find(ContentType<?> type, Slug slug) {
        return contents.find(type, slug).or(() -> {
            boolean id = UUID_FORM.matcher(slug.value()).matches();
            return id
                    ? Optional.of(ItemId.of(slug.value()))
                            .filter(found -> contents.item(type, found).isPresent())
                    : Optional.empty();
        });
    }

    private Optional<ItemId> related(Slug slug) {
        Optional<ItemId> found = plan.answer(slug).or(() -> find(ExpertAnswers.TYPE, slug));
        if (found.isEmpty()) {
            warn(WarningCode.LOW_CONFIDENCE, "related", "There is no answer \"" + slug + "\"; it was left out.");
        }
        return found;
    }

    private <T> ItemId make(ContentType<T> type, T content) {
        Stored<T> made = store.save(type, contents.nextId(), content, file.name());
        store.publish(type, made, Optional.empty());
        return made.revision().item();
    }

    private void compareBio(ItemId stored, int index) {
        Expert told = experts().get(index);
        String field = new Targets(index).expert("bio");
        contents.latest(Experts.TYPE, stored)
                .filter(revision -> !told.bio().isBlank()
                        && !told.bio().equals(revision.content().bio()))
                .ifPresent(revision -> warnings.add(new Warning(
                        WarningCode.LOW_CONFIDENCE,
                        file.places().lineOf(field),
                        field,
                        "The stored bio of " + revision.content().displayName()
                                + " differs from this one and was kept.")));
    }

    private static String name(Slug slug) {
        String words = slug.value().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
