package org.expertqa.answer;

import static org.expertqa.text.Plain.orEmpty;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.text.RichText;

/**
 * A question and a named expert's answer to it: the content of one revision.
 *
 * <p>It begins as a draft that may lack anything. Publishing asks for what a reader needs (see {@link AnswerRules}) and
 * makes it live under its slug. Later revisions change it without changing what is live, until one of them is published
 * in turn; withdrawing takes it off the site and keeps every revision. The expert, the topics and related answers are
 * other items: an answer only points to them.
 */
public record ExpertAnswer(
        String question,
        String questionDetail,
        Optional<AskedBy> askedBy,
        Optional<Slug> slug,
        String quickAnswer,
        RichText introduction,
        List<Section> sections,
        Optional<ExpertTake> expertTake,
        List<NextStep> nextSteps,
        Optional<ItemId> expert,
        List<ItemId> coAuthors,
        Optional<CallToAction> callToAction,
        String scopeNote,
        String disclaimer,
        String disclosure,
        List<Citation> citations,
        List<ItemId> topics,
        List<ItemId> related,
        Optional<Image> image,
        String language,
        Optional<Seo> seo,
        Optional<Source> source) {

    public ExpertAnswer {
        question = orEmpty(question);
        questionDetail = orEmpty(questionDetail);
        quickAnswer = orEmpty(quickAnswer);
        introduction = introduction == null ? RichText.EMPTY : introduction;
        sections = copy(sections);
        nextSteps = copy(nextSteps);
        coAuthors = copy(coAuthors);
        scopeNote = orEmpty(scopeNote);
        disclaimer = orEmpty(disclaimer);
        disclosure = orEmpty(disclosure);
        citations = copy(citations);
        topics = copy(topics);
        related = copy(related);
        language = orEmpty(language);
    }

    /** An answer with nothing in it but this question. */
    public static ExpertAnswer asking(String question) {
        return new ExpertAnswerBuilder().question(question).build();
    }

    /** A builder that begins with this answer. */
    public ExpertAnswerBuilder with() {
        return new ExpertAnswerBuilder(this);
    }

    private static <E> List<E> copy(List<E> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
