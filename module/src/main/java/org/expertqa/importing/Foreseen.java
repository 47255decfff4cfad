package org.expertqa.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswerBuilder;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.importing.report.ImportProblem;
import org.expertqa.importing.report.ReadAnswer;
import org.expertqa.importing.report.ReadItem;
import org.expertqa.importing.report.References;
import org.expertqa.importing.report.Targets;
import org.expertqa.topic.Topics;

/** What would keep the items of a file from being published, as far as the file tells without the store. */
final class Foreseen {

    /** Stands for an item of which a file knows the slug only. */
    private static final ItemId NAMED = ItemId.of("00000000-0000-7000-8000-000000000000");

    private final FileInHand file;
    private final List<ImportProblem> problems = new ArrayList<>();

    private Foreseen(FileInHand file) {
        this.file = file;
    }

    static List<ImportProblem> in(FileInHand file) {
        Foreseen foreseen = new Foreseen(file);
        List<ReadAnswer> answers = file.read().answers();
        for (int i = 0; i < answers.size(); i++) {
            if (Store.isToBePublic(answers.get(i).state())) {
                foreseen.answer(answers.get(i), new Targets(i));
            }
        }
        if (answers.isEmpty()) {
            foreseen.items();
        }
        return List.copyOf(foreseen.problems);
    }

    private void answer(ReadAnswer answer, Targets targets) {
        refuse(ExpertAnswers.TYPE, named(answer), targets.answer(""));
        List<ReadItem<Expert>> experts = file.read().experts();
        for (int i = 0; i < experts.size(); i++) {
            if (isExpertOf(answer, experts.get(i).content())) {
                refuse(Experts.TYPE, experts.get(i).content(), new Targets(i).expert(""));
            }
        }
    }

    private void items() {
        file.read().experts().forEach(item -> item(Experts.TYPE, item, "experts[0]."));
        file.read().topics().forEach(item -> item(Topics.TYPE, item, "topics[0]."));
    }

    private <T> void item(ContentType<T> type, ReadItem<T> item, String target) {
        if (Store.isToBePublic(item.state())) {
            refuse(type, item.content(), target);
        }
    }

    private <T> void refuse(ContentType<T> type, T content, String target) {
        type.refusals().apply(content).stream()
                .map(problem -> file.problem(target + problem.field(), "would not be published: " + problem))
                .forEach(problems::add);
    }

    private static boolean isExpertOf(ReadAnswer answer, Expert expert) {
        return expert.slug().isPresent()
                && expert.slug().equals(answer.references().expert());
    }

    private static ExpertAnswer named(ReadAnswer answer) {
        References references = answer.references();
        ExpertAnswerBuilder content = answer.content().with();
        references.expert().ifPresent(slug -> content.expert(NAMED));
        return content.coAuthors(each(references.coAuthors()))
                .topics(each(references.topics()))
                .related(each(references.related()))
                .build();
    }

    private static List<ItemId> each(List<?> slugs) {
        return Collections.nCopies(slugs.size(), NAMED);
    }
}
