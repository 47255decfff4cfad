package org.expertqa.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expertqa.config.SearchServer;

/**
 * The indexes of one site on an OpenSearch, numbered in the order in which they were begun. All servers of the site use and
 * follow the newest with a mark; whoever finds none builds one.
 */
final class IndexServer implements IndexPlaces {

    private static final Duration LAG = Duration.ofSeconds(1);
    private final ServerRequests requests;
    private final String prefix;

    IndexServer(SearchServer server) {
        this.requests = new ServerRequests(server);
        this.prefix = server.name() + "-" + DocumentFields.FORM + "-";
    }

    /** What the servers of a cluster write is the same, whoever writes it last. */
    @Override
    public boolean areOurs() {
        return true;
    }

    @Override
    public Optional<Place> newest() {
        JsonNode indexes = indexes();
        return numbers(indexes).stream()
                .filter(number ->
                        ServerPlace.mark(indexes.path(prefix + number)).isPresent())
                .max(Comparator.naturalOrder())
                .map(this::place);
    }

    @Override
    public Place next() {
        return place(numbers(indexes()).stream().max(Comparator.naturalOrder()).orElse(0) + 1);
    }

    /** The one before stays: another server may be looking in it. One that is newer may just be built by another server. */
    @Override
    public void removeReplacedBy(Place newest) {
        numbers(indexes()).stream()
                .filter(number -> number < number(((ServerPlace) newest).name()))
                .sorted(Comparator.reverseOrder())
                .skip(1)
                .forEach(number -> requests.delete(prefix + number));
    }

    @Override
    public Duration lag() {
        return LAG;
    }

    private Place place(int number) {
        return new ServerPlace(requests, prefix + number);
    }

    /**
     * All of our indexes by name, those with a mark with it. The types of fields are asked for as well, because an OpenSearch
     * leaves out an index of which nothing passes the filter.
     */
    private JsonNode indexes() {
        return requests.get(prefix + "*/_mapping?filter_path=*.mappings._meta,*.mappings.properties.*.type");
    }

    private List<Integer> numbers(JsonNode indexes) {
        List<Integer> numbers = new ArrayList<>();
        indexes.fieldNames().forEachRemaining(name -> numbers.add(number(name)));
        numbers.removeIf(number -> number <= 0);
        return numbers;
    }

    private int number(String name) {
        return name.matches(prefix + "\\d{1,9}") ? Integer.parseInt(name.substring(prefix.length())) : -1;
    }

    @Override
    public void close() {
        // Each request stands for itself, and the client ends its thread when nobody has it any more.
    }
}
