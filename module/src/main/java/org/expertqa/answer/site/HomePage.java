package org.expertqa.answer.site;

import java.util.List;
import org.expertqa.site.AnswerList;
import org.expertqa.site.TopicCard;
import org.expertqa.view.Head;
import org.expertqa.view.SitePage;

/** The front page: the topics and the latest answers. */
public record HomePage(Head head, List<TopicCard> topics, AnswerList latest) implements SitePage {

    public HomePage {
        topics = List.copyOf(topics);
    }
}
