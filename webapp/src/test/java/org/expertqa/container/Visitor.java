package org.expertqa.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Sends a form as a browser does; fields, then headers, are names and values by turns. */
    HttpResponse<String> send(String path, List<String> fields, String... headers)
            throws IOException, InterruptedException {
        String form = IntStream.range(0, fields.size() / 2)
                .mapToObj(i -> fields.get(2 * i) + "=" + URLEncoder.encode(fields.get(2 * i + 1), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request("GET", path, headers), BodyHandlers.ofByteArray());
    }

    /** The index is built when the site is up already; until then a search says so. */
    void awaitSearch() throws Exception {
        Waiting.until("the index is built", () -> get("/search?q=sleep").statusCode() != 503);
    }

    public HttpResponse<String> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return client.send(request(method, path, headers), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, BodyPublishers.noBody());
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
