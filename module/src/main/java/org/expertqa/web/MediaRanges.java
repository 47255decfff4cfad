package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an Accept field wants of each media type (RFC 9110, 12.5.1): the nearest range counts; without a field, all is wanted. */
final class MediaRanges {

    static final String ANYTHING = "*/*";

    private final Map<String, Double> weights = new HashMap<>();

    private MediaRanges() {}

    /** The Accept field of a request; several lines are one list (RFC 9110, 5.3). Null where there is none. */
    static String field(HttpServletRequest request) {
        Enumeration<String> lines = request.getHeaders("Accept");
        String first = lines.hasMoreElements() ? lines.nextElement() : null;
        return lines.hasMoreElements() ? first + "," + String.join(",", Collections.list(lines)) : first;
    }

    static MediaRanges of(String field) {
        MediaRanges ranges = new MediaRanges();
        if (field == null || field.isBlank()) {
            ranges.weights.put(ANYTHING, 1.0);
            return ranges;
        }
        for (String range : field.toLowerCase(Locale.ROOT).split(",", 50)) {
            String[] parts = range.split(";", 20);
            ranges.weights.merge(parts[0].strip(), weight(parts), Math::max);
        }
        return ranges;
    }

    /** Whether such a field, or none, allows the type; what browsers send is told at a glance, for they name it first. */
    static boolean allow(String field, String type) {
        return field == null
                || field.equals(ANYTHING)
                || field.startsWith(type + ",")
                || of(field).allow(type);
    }

    boolean allow(String type) {
        return weight(type) > 0;
    }

    /** The one that is wanted most; of those that are wanted alike, the first; none when none is wanted. */
    Optional<String> preferred(List<String> types) {
        Optional<String> best = Optional.empty();
        double most = 0;
        for (String type : types) {
            double weight = weight(type);
            if (weight > most) {
                best = Optional.of(type);
                most = weight;
            }
        }
        return best;
    }

    private double weight(String type) {
        String family = type.substring(0, type.indexOf('/')) + "/*";
        return weights.getOrDefault(type, weights.getOrDefault(family, weights.getOrDefault(ANYTHING, 0.0)));
    }

    /** A weight that is no number from 0 to 1 forbids nothing. */
    private static double weight(String[] parts) {
        for (String part : parts) {
            String parameter = part.strip();
            if (parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
