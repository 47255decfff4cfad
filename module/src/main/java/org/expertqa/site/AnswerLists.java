package org.expertqa.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.expertqa.answer.ExpertAnswer;
import org.expertqa.answer.ExpertAnswers;
import org.expertqa.config.Site;
import org.expertqa.content.Contents;
import org.expertqa.content.Cursor;
import org.expertqa.content.Filter;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Slice;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;

/** Makes lists of answers for pages; two reads, whatever their length. */
@Dependent
public class AnswerLists {

    private static final int LENGTH = 20;
    private final Contents contents;
    private final Site site;

    @Inject
    public AnswerLists(Contents contents, Site site) {
        this.contents = contents;
        this.site = site;
    }

    /** The answers that pass the filter, behind a cursor as an address holds it; the list itself is at the path. */
    public AnswerList list(Filter filter, String after, String path, Locale page) {
        Slice<Live<ExpertAnswer>> slice = contents.list(ExpertAnswers.TYPE, filter, Cursor.of(after), LENGTH);
        return new AnswerList(
                teasers(slice.entries(), filter.at(), page),
                slice.next().map(cursor -> Addresses.after(site.path(path), cursor)));
    }

    /** The answers as a page in that language announces them. */
    public List<AnswerTeaser> teasers(List<Live<ExpertAnswer>> answers, Instant at, Locale page) {
        Map<ItemId, Live<Expert>> experts = experts(answers, at);
        return answers.stream()
                .map(answer -> AnswerTeaser.of(answer, name(answer.content(), experts), site, page))
                .toList();
    }

    private Map<ItemId, Live<Expert>> experts(List<Live<ExpertAnswer>> answers, Instant at) {
        List<ItemId> ids = answers.stream()
                .flatMap(answer -> answer.content().expert().stream())
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : contents.live(Experts.TYPE, ids, at);
    }

    private static Optional<PersonName> name(ExpertAnswer answer, Map<ItemId, Live<Expert>> experts) {
        return answer.expert().map(experts::get).map(Live::content).map(PersonName::of);
    }
}
