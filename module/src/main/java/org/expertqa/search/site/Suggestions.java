package org.expertqa.search.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.search.AnswerSearch;
import org.expertqa.site.Addresses;
import org.expertqa.view.PageLanguage;

/** Finds questions with words that begin as somebody types. */
@Dependent
public class Suggestions {

    static final int MOST = 8;
    private final AnswerSearch search;
    private final Mentions mentions;
    private final Site site;
    private final Clock clock;

    @Inject
    public Suggestions(AnswerSearch search, Mentions mentions, Site site, Clock clock) {
        this.search = search;
        this.mentions = mentions;
        this.site = site;
        this.clock = clock;
    }

    /** Those that are still live, as they are now. */
    List<Suggestion> of(Typed typed) {
        List<ItemId> found = search.suggest(typed.words(), MOST);
        Map<ItemId, Live<ExpertAnswer>> live = mentions.live(ExpertAnswers.TYPE, found, clock.instant());
        return found.stream()
                .map(live::get)
                .filter(Objects::nonNull)
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(Live<ExpertAnswer> answer) {
        Locale language = PageLanguage.locale(answer.content().language(), site.language());
        String path = site.path(Addresses.answer(answer.slug()));
        return new Suggestion(answer.content().question(), path, language.toLanguageTag());
    }
}
