package org.expertqa.search.index;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.search.SearchUnavailable;

/** The OpenSearch that has the index does not answer, or not as it should; it may come back by itself. */
final class ServerAway extends SearchUnavailable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 400;
    private final String server;

    ServerAway(String server, Throwable cause) {
        super("The search does not answer.", cause);
        this.server = server;
    }

    /** Where it is and what it said, in one line for the log; it may repeat what somebody looked for. */
    String reason() {
        String line = why().lines().map(String::strip).collect(Collectors.joining(" "));
        return server + ": " + line.substring(0, Math.min(LONGEST, line.length()));
    }

    /** What the network says tells more than what was asked over it. */
    private String why() {
        return causes().filter(IOException.class::isInstance)
                .map(cause -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
                .findFirst()
                .or(() -> causes().map(Throwable::getMessage)
                        .filter(Objects::nonNull)
                        .reduce((first, deeper) -> deeper))
                .orElse("");
    }

    private Stream<Throwable> causes() {
        return Stream.iterate(getCause(), Objects::nonNull, Throwable::getCause);
    }
}
