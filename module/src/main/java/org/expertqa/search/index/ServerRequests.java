package org.expertqa.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.expertqa.config.SearchServer;
import org.expertqa.config.SearchServer.Login;
import org.expertqa.json.Json;

/** What an OpenSearch is asked besides searches: which indexes there are, how far they have come, and to remove some. */
final class ServerRequests {

    static final Duration CONNECT = Duration.ofSeconds(1);
    static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int NOT_FOUND = 404;
    private static final ObjectMapper JSON = Json.mapper();
    private final SearchServer server;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    ServerRequests(SearchServer server) {
        this.server = server;
    }

    SearchServer server() {
        return server;
    }

    /** What is at a path; missing when nothing is. */
    JsonNode get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    void put(String path, JsonNode body) {
        send("PUT", path, BodyPublishers.ofString(body.toString()));
    }

    void delete(String path) {
        send("DELETE", path, BodyPublishers.noBody());
    }

    private JsonNode send(String method, String path, BodyPublisher body) {
        try {
            HttpResponse<String> answer = client.send(request(method, path, body), BodyHandlers.ofString());
            if (answer.statusCode() == NOT_FOUND && !method.equals("PUT")) {
                return MissingNode.getInstance();
            }
            if (answer.statusCode() >= 300) {
                throw new IOException(method + " /" + path + " was answered with " + answer.statusCode() + ".");
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw away(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(e);
        }
    }

    private HttpRequest request(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + "/" + path))
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .method(method, body);
        server.login().ifPresent(login -> request.header("Authorization", "Basic " + encoded(login)));
        return request.build();
    }

    private static String encoded(Login login) {
        String pair = login.user() + ":" + login.password();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    ServerAway away(Throwable cause) {
        return new ServerAway(server.address(), cause);
    }
}
