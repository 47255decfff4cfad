package org.expertqa.importing.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.expertqa.expert.Expert;
import org.expertqa.json.Json;
import org.expertqa.topic.Topic;

/** The items that one file holds. */
public record FileContent(List<ReadAnswer> answers, List<ReadItem<Expert>> experts, List<ReadItem<Topic>> topics) {

    private static final ObjectMapper MAPPER = Json.mapper();

    /** The record that a tree of checked fields makes. */
    public static <T> T value(ObjectNode fields, Class<T> type) {
        try {
            return MAPPER.treeToValue(fields, type);
        } catch (JsonProcessingException e) {
            throw new Unreadable(1, "A field has a value that it can not have: " + e.getOriginalMessage());
        }
    }
}
