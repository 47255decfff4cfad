package org.expertqa.importing;

import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswerBuilder;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.References;
import org.expertqa.importing.report.SourceText;
import org.expertqa.importing.report.Targets;

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
        return store.publish(ExpertAnswers.TYPE, stored, answer.state())
                .told(ExpertAnswers.TYPE, file, new Targets(index).answer(""), referred.warnings());
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
