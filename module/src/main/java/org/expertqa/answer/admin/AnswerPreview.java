package org.expertqa.answer.admin;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.answer.site.AnswerPages;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Live;
import org.expertqa.content.Mentions;
import org.expertqa.content.Resolution;
import org.expertqa.content.Revision;
import org.expertqa.content.Slug;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;

/** The page of an answer as it would be if what is typed were public, with experts and topics as they are saved. */
@Dependent
public class AnswerPreview {

    private static final Slug UNNAMED = new Slug("preview");

    private final Contents contents;
    private final AnswerPages pages;
    private final Clock clock;

    @Inject
    public AnswerPreview(Contents contents, Mentions mentions, Site site, VelocityViews views, Clock clock) {
        this.contents = contents;
        this.pages = new AnswerPages(new DraftMentions(contents, mentions), site, views);
        this.clock = clock;
    }

    View of(Opened opened) {
        Instant now = clock.instant();
        return pages.view(asLive(opened, now), now);
    }

    private Live<ExpertAnswer> asLive(Opened opened, Instant now) {
        ExpertAnswer answer = opened.answer();
        Revision<ExpertAnswer> revision = new Revision<>(
                opened.id(), opened.form().base(), answer, opened.request().author(), now, opened.note());
        Slug slug = answer.slug().or(() -> Slug.from(answer.question())).orElse(UNNAMED);
        return contents.live(ExpertAnswers.TYPE, opened.id(), now) instanceof Resolution.Found<ExpertAnswer> found
                ? new Live<>(
                        slug,
                        revision,
                        found.live().publishedAt(),
                        now,
                        Optional.empty(),
                        found.live().foundRelated())
                : new Live<>(slug, revision, now, now, Optional.empty());
    }
}
