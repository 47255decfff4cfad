package org.expertqa.search.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of an address that are known here, each by its first value; what others add to it is left alone. */
record Parameters(Map<String, String> values) {

    /** What a decoder puts in the place of bytes that are no UTF-8. */
    private static final char UNREADABLE = '\uFFFD';

    /** Reads what stands behind the question mark, null when nothing does; empty when a value that is known can not be read. */
    static Optional<Parameters> read(String query, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = name(pair);
            if (known.contains(name) && !values.containsKey(name)) {
                Optional<String> value = decoded(equals < 0 ? "" : pair.substring(equals + 1));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.put(name, value.get());
            }
        }
        return Optional.of(new Parameters(Map.copyOf(values)));
    }

    /** Whether a parameter stands there more than once. */
    static boolean isDoubled(String query, String name) {
        return query != null
                && Arrays.stream(query.split("&"))
                                .filter(pair -> name(pair).equals(name))
                                .count()
                        > 1;
    }

    private static String name(String pair) {
        int equals = pair.indexOf('=');
        return decoded(equals < 0 ? pair : pair.substring(0, equals)).orElse("");
    }

    /** The value of a parameter; empty when it is not there. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8))
                    .filter(decoded -> decoded.indexOf(UNREADABLE) < 0);
        } catch (IllegalArgumentException e) {
            // A percent sign without two digits behind it.
            return Optional.empty();
        }
    }
}
