package org.expertqa.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.expertqa.content.Mark;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/** A name on an OpenSearch. The mark stands beside the fields of the index, so it is there as long as the index is. */
record ServerPlace(ServerRequests requests, String name) implements Place {

    private static final String MARKED = "expertqa";

    @Override
    public CloseableSearchMapping open() {
        try {
            return Mapping.open(name, settings());
        } catch (SearchException e) {
            throw meaning(e);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("type", "elasticsearch");
        settings.put("client_factory", "jdk-rest");
        settings.put("uris", requests.server().address());
        requests.server().login().ifPresent(login -> {
            settings.put("username", login.user());
            settings.put("password", login.password());
        });
        settings.put("layout.strategy", "no-alias");
        settings.put("connection_timeout", Long.toString(ServerRequests.CONNECT.toMillis()));
        settings.put("request_timeout", Long.toString(ServerRequests.ANSWER.toMillis()));
        settings.put("thread_pool.size", "1");
        settings.put("indexing.queue_count", "1");
        settings.put("analysis.configurer", (ElasticsearchAnalysisConfigurer) ServerWords::define);
        return settings;
    }

    @Override
    public Optional<Mark> mark() {
        return mark(requests.get(name + "/_mapping").path(name));
    }

    /** The mark in what an OpenSearch says of one index. */
    static Optional<Mark> mark(JsonNode index) {
        JsonNode mark = index.path("mappings").path("_meta").path(MARKED);
        try {
            return mark.has("change")
                    ? Optional.of(new Mark(
                            mark.get("change").asLong(),
                            Instant.parse(mark.path("at").asText())))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void mark(Mark reached) {
        ObjectNode mapping = JsonNodeFactory.instance.objectNode();
        mapping.putObject("_meta")
                .putObject(MARKED)
                .put("change", reached.change())
                .put("at", reached.at().toString());
        requests.put(name + "/_mapping", mapping);
    }

    @Override
    public SearchPredicate telling(SearchMapping mapping, AnswerDocument answer) {
        try (SearchSession session = mapping.createSession()) {
            long answers = session.search(AnswerDocument.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
            return mapping.scope(AnswerDocument.class)
                    .predicate()
                    .extension(ElasticsearchExtension.get())
                    .fromJson(ServerWords.telling(answers, answer).toString())
                    .toPredicate();
        }
    }

    @Override
    public RuntimeException meaning(RuntimeException failure) {
        return requests.away(failure);
    }
}
