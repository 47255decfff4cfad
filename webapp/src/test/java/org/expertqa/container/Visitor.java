package org.expertqa.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.expertqa.launcher.Waiting;

/** Somebody who asks the site for pages, and follows no redirect. */
public final class Visitor {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String site;

    public Visitor(URI site) {
        this.site = site.toString();
    }

    /** What is at a path such as {@code /answers}; headers are names and values by turns. */
    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), BodyHandlers.ofByteArray());
    }

    /** The index is built when the site is up already; until then a search says so. */
    void awaitSearch() throws Exception {
        Waiting.until("the index is built", () -> get("/search?q=sleep").statusCode() != 503);
    }

    public HttpResponse<String> ask(String method, String path) throws IOException, InterruptedException {
        return client.send(request(method, path), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, BodyPublishers.noBody());
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
