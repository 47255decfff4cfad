package org.expertqa.answer.admin;

import org.expertqa.answer.ExpertAnswers;
import org.expertqa.content.ContentType;
import org.expertqa.content.Contents;
import org.expertqa.content.ItemId;
import org.expertqa.expert.Experts;
import org.expertqa.topic.Topics;

/** The items that an answer may refer to, in whatever state. */
record ReferredItems(Contents contents) {

    /** How many of one sort somebody may add at once. */
    static final int MOST = 100;

    boolean isExpert(ItemId id) {
        return isThere(Experts.TYPE, id);
    }

    boolean isTopic(ItemId id) {
        return isThere(Topics.TYPE, id);
    }

    boolean isAnswer(ItemId id) {
        return isThere(ExpertAnswers.TYPE, id);
    }

    private boolean isThere(ContentType<?> type, ItemId id) {
        return contents.item(type, id).isPresent();
    }
}
