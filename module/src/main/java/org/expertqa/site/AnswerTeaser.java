package org.expertqa.site;

import java.util.Locale;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.config.Site;
import org.expertqa.content.Live;
import org.expertqa.view.DateText;
import org.expertqa.view.PageLanguage;

/**
 * An answer as lists announce it: the question, the quick answer, who gives it and since when. Where the answer is in
 * another language than the page, both are named: the question is in the one, the date in the other.
 */
public record AnswerTeaser(
        String href,
        String question,
        String quickAnswer,
        Optional<String> expert,
        DateText published,
        Optional<PageLanguage> language,
        Optional<PageLanguage> pageLanguage) {

    /** The teaser for a page in that language. */
    public static AnswerTeaser of(Live<ExpertAnswer> live, Optional<PersonName> expert, Site site, Locale page) {
        ExpertAnswer answer = live.content();
        Locale own = PageLanguage.locale(answer.language(), site.language());
        return new AnswerTeaser(
                site.path(Addresses.answer(live.slug())),
                answer.question(),
                answer.quickAnswer(),
                expert.map(PersonName::full),
                DateText.of(live.publishedAt(), site.zone(), page),
                PageLanguage.within(page, own),
                PageLanguage.within(own, page));
    }
}
