package org.expertqa.answer.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.expert.Expert;
import org.expertqa.topic.Topic;
import org.expertqa.view.PageLanguage;

/** The live items that one answer's page is made from: the answer, its experts (the one who answers first), topics, related answers. */
public record AnswerSources(
        Live<ExpertAnswer> answer,
        List<Live<Expert>> experts,
        List<Live<Topic>> topics,
        List<Live<ExpertAnswer>> related,
        List<ItemId> relatedIds) {

    /** Found answers are shown beside those that the editors name up to this number in all. */
    static final int MOST_RELATED = 4;

    public AnswerSources {
        experts = List.copyOf(experts);
        topics = List.copyOf(topics);
        related = List.copyOf(related);
        relatedIds = List.copyOf(relatedIds);
    }

    /** Every item the page depends on, those that are not live at the moment too: the page changes when they are. */
    Set<ItemId> items() {
        ExpertAnswer content = answer.content();
        Set<ItemId> items = new LinkedHashSet<>();
        items.add(answer.id());
        items.addAll(expertIds(content));
        items.addAll(content.topics());
        items.addAll(relatedIds);
        return items;
    }

    Locale language(Locale otherwise) {
        return PageLanguage.locale(answer.content().language(), otherwise);
    }

    static List<ItemId> expertIds(ExpertAnswer answer) {
        return Stream.concat(answer.expert().stream(), answer.coAuthors().stream())
                .distinct()
                .toList();
    }
}
