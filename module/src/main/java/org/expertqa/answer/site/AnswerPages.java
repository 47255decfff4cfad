package org.expertqa.answer.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.ContentType;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.expert.Experts;
import org.expertqa.representation.Document;
import org.expertqa.text.MediaTypes;
import org.expertqa.topic.Topics;
import org.expertqa.view.DateText;
import org.expertqa.view.Messages;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;

/** Makes the page of a live answer and of what it mentions. */
@Dependent
public class AnswerPages {

    static final String TEMPLATE = "answer/site/page";
    private static final String PREVIEW = "answer/site/preview";
    private final Mentions mentions;
    private final Site site;
    private final SectionTemplates templates;

    @Inject
    public AnswerPages(Mentions mentions, Site site, VelocityViews views) {
        this.mentions = mentions;
        this.site = site;
        this.templates = new SectionTemplates(views::has);
    }

    public View view(Live<ExpertAnswer> answer, Instant at) {
        return view(sources(answer, at));
    }

    /** The same page as Markdown. */
    public Document markdown(Live<ExpertAnswer> answer, Instant at) {
        AnswerSources sources = sources(answer, at);
        Messages text = Messages.in(sources.language(site.language()));
        String markdown = new AnswerTwin(page(sources), answer.content(), site, text).markdown();
        return Document.text(MediaTypes.MARKDOWN, markdown, sources.items());
    }

    /** A draft as if it were live, with the word that it is not. */
    public View preview(Live<ExpertAnswer> draft, Instant until, Instant at) {
        AnswerSources sources = sources(draft, at);
        Locale language = sources.language(site.language());
        DateText end = DateText.of(until, site.zone(), language);
        return View.of(PREVIEW, AnswerPreviewPage.of(page(sources), end), language);
    }

    View view(AnswerSources sources) {
        return View.of(TEMPLATE, page(sources), sources.language(site.language()))
                .madeFrom(sources.items());
    }

    private ExpertAnswerPage page(AnswerSources sources) {
        return new AnswerPageAssembly(sources, site, sources.language(site.language()), templates).page();
    }

    private AnswerSources sources(Live<ExpertAnswer> answer, Instant at) {
        ExpertAnswer content = answer.content();
        List<ItemId> relatedIds = related(answer);
        return new AnswerSources(
                answer,
                live(Experts.TYPE, AnswerSources.expertIds(content), at),
                live(Topics.TYPE, content.topics(), at),
                live(ExpertAnswers.TYPE, relatedIds, at),
                relatedIds);
    }

    /** Those that the editors name, and where these are few those that were found, which may be more than are shown. */
    private List<ItemId> related(Live<ExpertAnswer> answer) {
        List<ItemId> named = answer.content().related();
        if (named.size() >= AnswerSources.MOST_RELATED) {
            return named;
        }
        return Stream.concat(named.stream(), answer.foundRelated().stream())
                .distinct()
                .toList();
    }

    private <T> List<Live<T>> live(ContentType<T> type, List<ItemId> ids, Instant at) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<ItemId, Live<T>> found = mentions.live(type, ids, at);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
