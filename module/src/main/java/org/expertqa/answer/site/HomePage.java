package org.expertqa.answer.site;

import java.util.List;
import java.util.Optional;
import org.expertqa.site.AnswerList;
import org.expertqa.view.Head;
import org.expertqa.view.PageLanguage;
import org.expertqa.view.SitePage;

/** The front page: the topics and the latest answers. */
public record HomePage(Head head, List<Entry> topics, AnswerList latest) implements SitePage {

    public HomePage {
        topics = List.copyOf(topics);
    }

    /** A topic with what it is about. */
    public record Entry(String href, String name, String description, Optional<PageLanguage> language) {}
}
