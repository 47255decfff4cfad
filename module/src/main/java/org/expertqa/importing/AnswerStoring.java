package org.expertqa.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswerBuilder;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.importing.report.Outcome;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.References;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Targets;
import org.expertqa.importing.report.Warning;
import org.expertqa.importing.report.WarningCode;

/** Stores the answers of a file with the experts and topics that it brings along, and publishes them if asked to. */
final class AnswerStoring {

    private final Contents contents;
    private final ImportSources sources;
    private final ImportPlan plan;
    private final Store store;

    AnswerStoring(Contents contents, ImportSources sources, ImportPlan plan, Store store) {
        this.contents = contents;
        this.sources = sources;
        this.plan = plan;
        this.store = store;
    }

    StoredItem store(FileInHand file, int index) {
        SourceText source = file.source();
        ReadAnswer answer = file.read().answers().get(index);
        ItemId id = plan.answer(source, index).orElse(answer.id().orElseGet(contents::nextId));
        boolean left = store.leaves(ExpertAnswers.TYPE, id);
        ReferredItems referred = new ReferredItems(contents, plan, store, file);
        ExpertAnswer content = left ? answer.content() : content(answer, referred);
        Stored<ExpertAnswer> stored = store.save(ExpertAnswers.TYPE, id, content, source.name());
        if (!left) {
            sources.remember(id, source);
        }
        List<Warning> warnings = new ArrayList<>(referred.warnings());
        secondOne(answer, stored).ifPresent(warnings::add);
        Stored<ExpertAnswer> published = store.publish(ExpertAnswers.TYPE, stored, answer.state());
        store.keptBack(ExpertAnswers.TYPE, published, answer.state()).ifPresent(warnings::add);
        return published.told(ExpertAnswers.TYPE, file, new Targets(index).answer(""), warnings);
    }

    /** A changed text without an id is another text: say so where it looks like a correction. */
    private static Optional<Warning> secondOne(ReadAnswer answer, Stored<ExpertAnswer> stored) {
        Optional<Slug> given = stored.revision().content().slug();
        return answer.slug()
                .filter(wanted -> stored.outcome() == Outcome.CREATED && !given.equals(Optional.of(wanted)))
                .map(wanted -> new Warning(
                        WarningCode.LOW_CONFIDENCE,
                        1,
                        "slug",
                        "There is an answer under \"" + wanted
                                + "\" already, so this one became a second. To change the first,"
                                + " export it, edit the file, which carries its id, and import that with --update."));
    }

    private static ExpertAnswer content(ReadAnswer answer, ReferredItems referred) {
        References references = answer.references();
        ExpertAnswerBuilder content = answer.content().with();
        references.expert().flatMap(referred::expert).ifPresent(content::expert);
        return content.coAuthors(referred.coAuthors(references.coAuthors()))
                .topics(referred.topics(references.topics()))
                .related(referred.related(references.related()))
                .build();
    }
}
