package org.expertqa.search.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.Section;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.text.Markdown;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;

/** Makes documents of live answers, with the names of their experts and topics among their words; three reads for many. */
final class AnswerDocuments {

    /** The end of a sentence, whatever stands before it, for whoever looks for stretches to show. */
    private static final String STOP = "\u2029";

    private final Contents contents;
    private final Locale siteLanguage;

    AnswerDocuments(Contents contents, Locale siteLanguage) {
        this.contents = contents;
        this.siteLanguage = siteLanguage;
    }

    /** The same without the long text: all that likeness is told by. */
    List<AnswerDocument> brief(Collection<ItemId> ids, Instant at) {
        return read(ExpertAnswers.TYPE, ids.stream(), at).values().stream()
                .map(answer -> document(answer, ""))
                .toList();
    }

    /** Those of the answers that are live at the instant. */
    List<AnswerDocument> live(Collection<ItemId> ids, Instant at) {
        Collection<Live<ExpertAnswer>> answers =
                read(ExpertAnswers.TYPE, ids.stream(), at).values();
        Map<ItemId, Live<Expert>> experts = read(Experts.TYPE, answers.stream().flatMap(AnswerDocuments::experts), at);
        Map<ItemId, Live<Topic>> topics =
                read(Topics.TYPE, answers.stream().flatMap(answer -> answer.content().topics().stream()), at);
        return answers.stream()
                .map(answer -> document(answer, text(answer.content(), names(answer, experts, topics))))
                .toList();
    }

    private <T> Map<ItemId, Live<T>> read(ContentType<T> type, Stream<ItemId> ids, Instant at) {
        List<ItemId> distinct = ids.distinct().toList();
        return distinct.isEmpty() ? Map.of() : contents.live(type, distinct, at);
    }

    private AnswerDocument document(Live<ExpertAnswer> live, String text) {
        ExpertAnswer answer = live.content();
        return new AnswerDocument(
                live.id().toString(),
                language(answer),
                answer.question(),
                answer.quickAnswer(),
                text,
                answer.topics().stream().map(ItemId::toString).distinct().toList(),
                answer.expert().map(ItemId::toString));
    }

    private String language(ExpertAnswer answer) {
        String own = Locale.forLanguageTag(answer.language()).getLanguage();
        return own.isEmpty() ? siteLanguage.getLanguage() : own;
    }

    private static String text(ExpertAnswer answer, List<String> names) {
        List<String> parts = new ArrayList<>();
        parts.add(answer.question());
        parts.add(answer.quickAnswer());
        parts.add(answer.questionDetail());
        parts.add(Markdown.words(answer.introduction()));
        for (Section section : answer.sections()) {
            parts.add(section.heading());
            parts.add(Markdown.words(section.body()));
        }
        answer.expertTake().ifPresent(take -> parts.add(Markdown.words(take.body())));
        answer.nextSteps().forEach(step -> parts.add(Markdown.words(step.text())));
        parts.add(answer.scopeNote());
        parts.addAll(names);
        return parts.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(STOP));
    }

    private static List<String> names(
            Live<ExpertAnswer> answer, Map<ItemId, Live<Expert>> experts, Map<ItemId, Live<Topic>> topics) {
        Stream<String> people = found(experts(answer), experts).map(expert -> expert.displayName());
        Stream<String> subjects =
                found(answer.content().topics().stream(), topics).map(topic -> topic.name());
        return Stream.concat(people, subjects).toList();
    }

    private static <T> Stream<T> found(Stream<ItemId> ids, Map<ItemId, Live<T>> in) {
        return ids.map(in::get).filter(Objects::nonNull).map(Live::content);
    }

    private static Stream<ItemId> experts(Live<ExpertAnswer> answer) {
        Optional<ItemId> expert = answer.content().expert();
        return Stream.concat(expert.stream(), answer.content().coAuthors().stream());
    }
}
