package org.expertqa.search.site;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private final Contents contents;

    @Inject
    public Questions(Contents contents) {
        this.contents = contents;
    }

    Understood read(Asked asked, Instant at) {
        Optional<Live<Topic>> topic = live(Topics.TYPE, asked.topic(), at);
        Optional<Live<Expert>> expert = live(Experts.TYPE, asked.expert(), at);
        if (asked.isTooLong()) {
            return Understood.mistaken("search.tooLong");
        } else if (asked.number().isEmpty()) {
            return Understood.mistaken("search.noPage");
        } else if (topic.isEmpty() && !asked.topic().isEmpty()) {
            return Understood.mistaken("search.noTopic");
        } else if (expert.isEmpty() && !asked.expert().isEmpty()) {
            return Understood.mistaken("search.noExpert");
        } else if (!asked.namesALanguage() && !asked.language().isEmpty()) {
            return Understood.mistaken("search.noLanguage");
        }
        return Understood.of(new Question(asked, query(asked, topic, expert), topic, expert));
    }

    private static SearchQuery query(Asked asked, Optional<Live<Topic>> topic, Optional<Live<Expert>> expert) {
        Optional<String> language = Optional.of(asked.language()).filter(tag -> !tag.isEmpty());
        int page = asked.number().orElseThrow();
        return new SearchQuery(asked.words(), topic.map(Live::id), expert.map(Live::id), language, page, LENGTH);
    }

    private <T> Optional<Live<T>> live(ContentType<T> type, String slug, Instant at) {
        Optional<ItemId> id = Slug.of(slug).flatMap(named -> contents.find(type, named));
        return id.map(known -> contents.live(type, List.of(known), at).get(known));
    }
}
