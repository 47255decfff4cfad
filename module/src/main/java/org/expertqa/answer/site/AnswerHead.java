package org.expertqa.answer.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.Seo;
import org.expertqa.config.Site;
import org.expertqa.content.Slug;
import org.expertqa.site.Addresses;
import org.expertqa.site.Excerpt;
import org.expertqa.site.PageNodes.Stop;
import org.expertqa.text.MediaTypes;
import org.expertqa.view.Alternate;
import org.expertqa.view.Head;
import org.expertqa.view.Messages;

/** The head of an answer's page: what the author said for search engines, else what the answer itself says. */
final class AnswerHead {

    private static final int DESCRIPTION = 160;
    private static final Seo NOTHING_SAID = new Seo("", "", "", false);
    private final AnswerSources sources;
    private final ExpertAnswer answer;
    private final Site site;
    private final AnswerDates dates;
    private final List<Stop> way;

    AnswerHead(AnswerSources sources, Site site, AnswerDates dates, List<Stop> way) {
        this.sources = sources;
        this.answer = sources.answer().content();
        this.site = site;
        this.dates = dates;
        this.way = way;
    }

    Head head() {
        Seo seo = answer.seo().orElse(NOTHING_SAID);
        String path = Addresses.answer(sources.answer().slug());
        return Head.of(
                        or(seo.title(), answer.question()),
                        or(seo.description(), Excerpt.of(answer.quickAnswer(), DESCRIPTION)),
                        or(seo.canonical(), site.url(path)))
                .indexed(!seo.noindex())
                .article(dates.published(), dates.updated())
                .image(image())
                .alternates(List.of(
                        form(MediaTypes.MARKDOWN, "answer.asMarkdown", Addresses::answerAsMarkdown),
                        form(MediaTypes.JSON, "answer.asJson", Addresses::answerAsJson)))
                .structuredData(new AnswerGraph(sources, site, dates, way).jsonLd(image()));
    }

    private Alternate form(String mediaType, String title, Function<Slug, String> path) {
        return new Alternate(
                mediaType,
                Messages.in(sources.language(site.language())).get(title),
                site.url(path.apply(sources.answer().slug())));
    }

    private Optional<String> image() {
        return answer.image().flatMap(image -> Addresses.media(image.asset())).map(site::url);
    }

    private static String or(String said, String otherwise) {
        return said.isBlank() ? otherwise : said;
    }
}
