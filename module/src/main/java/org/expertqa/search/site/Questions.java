package org.expertqa.search.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.content.Live;
import org.expertqa.content.Slug;
import org.expertqa.expert.Expert;
import org.expertqa.expert.Experts;
import org.expertqa.search.SearchQuery;
import org.expertqa.topic.Topic;
import org.expertqa.topic.Topics;

/** Understands the address of a search. */
@Dependent
public class Questions {

    static final int LENGTH = 10;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private final Contents contents;

    @Inject
    public Questions(Contents contents) {
        this.contents = contents;
    }

    /** @throws NotUnderstood when something in the address can not be; tells what */
    Question question(Asked asked, Instant at) {
        if (asked.words().codePointCount(0, asked.words().length()) > SearchQuery.MOST_CHARACTERS) {
            throw new NotUnderstood("search.tooLong");
        }
        int page = asked.number()
                .filter(number -> number >= 1 && number <= SearchQuery.MOST_PAGES)
                .orElseThrow(() -> new NotUnderstood("search.noPage"));
        Optional<Live<Topic>> topic = live(Topics.TYPE, asked.topic(), at, "search.noTopic");
        Optional<Live<Expert>> expert = live(Experts.TYPE, asked.expert(), at, "search.noExpert");
        SearchQuery query = new SearchQuery(
                asked.words(), topic.map(Live::id), expert.map(Live::id), language(asked), page, LENGTH);
        return new Question(asked, query, topic, expert);
    }

    private static Optional<String> language(Asked asked) {
        if (asked.language().isEmpty()) {
            return Optional.empty();
        }
        if (!LANGUAGE.matcher(asked.language()).matches()) {
            throw new NotUnderstood("search.noLanguage");
        }
        return Optional.of(asked.language());
    }

    private <T> Optional<Live<T>> live(ContentType<T> type, String slug, Instant at, String otherwise) {
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        ItemId id = Slug.of(slug)
                .flatMap(named -> contents.find(type, named))
                .orElseThrow(() -> new NotUnderstood(otherwise));
        return Optional.of(
                Optional.ofNullable(contents.live(type, List.of(id), at).get(id))
                        .orElseThrow(() -> new NotUnderstood(otherwise)));
    }
}
