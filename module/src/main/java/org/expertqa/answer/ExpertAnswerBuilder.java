package org.expertqa.answer;

import java.util.List;
import java.util.Optional;
import org.expertqa.content.ItemId;
import org.expertqa.content.Slug;
import org.expertqa.text.RichText;

/** Puts an {@link ExpertAnswer} together part by part; what is not named stays as it was, or empty. */
public final class ExpertAnswerBuilder {

    private String question = "";
    private String questionDetail = "";
    private Optional<AskedBy> askedBy = Optional.empty();
    private Optional<Slug> slug = Optional.empty();
    private String quickAnswer = "";
    private RichText introduction = RichText.EMPTY;
    private List<Section> sections = List.of();
    private Optional<ExpertTake> expertTake = Optional.empty();
    private List<NextStep> nextSteps = List.of();
    private Optional<ItemId> expert = Optional.empty();
    private List<ItemId> coAuthors = List.of();
    private Optional<CallToAction> callToAction = Optional.empty();
    private String scopeNote = "";
    private String disclaimer = "";
    private String disclosure = "";
    private List<Citation> citations = List.of();
    private List<ItemId> topics = List.of();
    private List<ItemId> related = List.of();
    private Optional<Image> image = Optional.empty();
    private String language = "";
    private Optional<Seo> seo = Optional.empty();
    private Optional<Source> source = Optional.empty();

    public ExpertAnswerBuilder() {}

    ExpertAnswerBuilder(ExpertAnswer answer) {
        question = answer.question();
        questionDetail = answer.questionDetail();
        askedBy = answer.askedBy();
        slug = answer.slug();
        quickAnswer = answer.quickAnswer();
        introduction = answer.introduction();
        sections = answer.sections();
        expertTake = answer.expertTake();
        nextSteps = answer.nextSteps();
        expert = answer.expert();
        coAuthors = answer.coAuthors();
        callToAction = answer.callToAction();
        scopeNote = answer.scopeNote();
        disclaimer = answer.disclaimer();
        disclosure = answer.disclosure();
        citations = answer.citations();
        topics = answer.topics();
        related = answer.related();
        image = answer.image();
        language = answer.language();
        seo = answer.seo();
        source = answer.source();
    }

    public ExpertAnswerBuilder question(String question) {
        this.question = question;
        return this;
    }

    public ExpertAnswerBuilder questionDetail(String questionDetail) {
        this.questionDetail = questionDetail;
        return this;
    }

    public ExpertAnswerBuilder askedBy(AskedBy askedBy) {
        this.askedBy = Optional.ofNullable(askedBy);
        return this;
    }

    public ExpertAnswerBuilder slug(Slug slug) {
        this.slug = Optional.ofNullable(slug);
        return this;
    }

    public ExpertAnswerBuilder quickAnswer(String quickAnswer) {
        this.quickAnswer = quickAnswer;
        return this;
    }

    public ExpertAnswerBuilder introduction(RichText introduction) {
        this.introduction = introduction;
        return this;
    }

    public ExpertAnswerBuilder sections(List<Section> sections) {
        this.sections = sections;
        return this;
    }

    public ExpertAnswerBuilder expertTake(ExpertTake expertTake) {
        this.expertTake = Optional.ofNullable(expertTake);
        return this;
    }

    public ExpertAnswerBuilder nextSteps(List<NextStep> nextSteps) {
        this.nextSteps = nextSteps;
        return this;
    }

    public ExpertAnswerBuilder expert(ItemId expert) {
        this.expert = Optional.ofNullable(expert);
        return this;
    }

    public ExpertAnswerBuilder coAuthors(List<ItemId> coAuthors) {
        this.coAuthors = coAuthors;
        return this;
    }

    public ExpertAnswerBuilder callToAction(CallToAction callToAction) {
        this.callToAction = Optional.ofNullable(callToAction);
        return this;
    }

    public ExpertAnswerBuilder scopeNote(String scopeNote) {
        this.scopeNote = scopeNote;
        return this;
    }

    public ExpertAnswerBuilder disclaimer(String disclaimer) {
        this.disclaimer = disclaimer;
        return this;
    }

    public ExpertAnswerBuilder disclosure(String disclosure) {
        this.disclosure = disclosure;
        return this;
    }

    public ExpertAnswerBuilder citations(List<Citation> citations) {
        this.citations = citations;
        return this;
    }

    public ExpertAnswerBuilder topics(List<ItemId> topics) {
        this.topics = topics;
        return this;
    }

    public ExpertAnswerBuilder related(List<ItemId> related) {
        this.related = related;
        return this;
    }

    public ExpertAnswerBuilder image(Image image) {
        this.image = Optional.ofNullable(image);
        return this;
    }

    public ExpertAnswerBuilder language(String language) {
        this.language = language;
        return this;
    }

    public ExpertAnswerBuilder seo(Seo seo) {
        this.seo = Optional.ofNullable(seo);
        return this;
    }

    public ExpertAnswerBuilder source(Source source) {
        this.source = Optional.ofNullable(source);
        return this;
    }

    public ExpertAnswer build() {
        return new ExpertAnswer(
                question,
                questionDetail,
                askedBy,
                slug,
                quickAnswer,
                introduction,
                sections,
                expertTake,
                nextSteps,
                expert,
                coAuthors,
                callToAction,
                scopeNote,
                disclaimer,
                disclosure,
                citations,
                topics,
                related,
                image,
                language,
                seo,
                source);
    }
}
