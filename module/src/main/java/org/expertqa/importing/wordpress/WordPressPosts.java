package org.expertqa.importing.wordpress;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.expertqa.importing.report.Unreadable;

/** The posts of one answer of the REST interface of WordPress: a post, or a list of them. */
public final class WordPressPosts {

    private static final int DEEPEST = 100;
    private static final int MOST = 10_000;
    private static final String OURS = "This is JSON; what was exported as Markdown can be imported.";
    private static final String NO_POST = "This is JSON, and no post of WordPress, which has a title and a content.";
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private WordPressPosts() {}

    /**
     * Reads all posts of a text, each with the name by which a report calls it.
     *
     * @throws Unreadable when it is no JSON, or none of posts
     */
    public static List<WordPressPost> read(String name, String json) {
        JsonNode root = parsed(json);
        if (!root.isArray()) {
            return List.of(new WordPressPost(name, post(root)));
        }
        if (root.isEmpty()) {
            throw new Unreadable(1, "The list has no posts.");
        }
        if (root.size() > MOST) {
            throw new Unreadable(1, "The list has over 10,000 posts; give each file fewer.");
        }
        post(root.get(0));
        List<WordPressPost> posts = new ArrayList<>();
        root.forEach(post -> posts.add(new WordPressPost(name + "[" + posts.size() + "]", post)));
        return posts;
    }

    private static JsonNode post(JsonNode node) {
        if (node.has("question")) {
            throw new Unreadable(1, OURS);
        }
        if (!node.isObject() || !node.has("title") || !node.has("content")) {
            throw new Unreadable(1, NO_POST);
        }
        return node;
    }

    private static JsonNode parsed(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonEOFException e) {
            throw new Unreadable(line(e), "The JSON ends in the middle; fetch the file once more.");
        } catch (StreamConstraintsException e) {
            throw new Unreadable(
                    line(e), "The JSON is nested over 100 deep, or has a number over 1,000 digits; no post is.");
        } catch (JsonProcessingException e) {
            throw new Unreadable(line(e), wrong(e.getOriginalMessage()));
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String wrong(String message) {
        return message.startsWith("Duplicate")
                ? "A name stands twice in one group of this JSON; keep one."
                : "This is no JSON; something in this line is not as JSON is written.";
    }
}
