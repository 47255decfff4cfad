package org.expertqa.answer.site;

import java.util.List;
import org.expertqa.site.Addresses;
import org.expertqa.site.PageNodes.Stop;
import org.expertqa.view.Messages;

/** The way to an answer: from the home page over its first topic, or the list of answers when it has none. */
final class AnswerWay {

    private AnswerWay() {}

    static List<Stop> to(AnswerSources sources, Messages text) {
        Stop parent = sources.topics().stream()
                .findFirst()
                .map(topic -> new Stop(topic.content().name(), Addresses.topic(topic.slug())))
                .orElseGet(() -> new Stop(text.get("site.answers"), Addresses.ANSWERS));
        Stop answer = new Stop(
                sources.answer().content().question(),
                Addresses.answer(sources.answer().slug()));
        return List.of(new Stop(text.get("site.home"), Addresses.HOME), parent, answer);
    }
}
