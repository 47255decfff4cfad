package org.expertqa.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.expertqa.text.MediaTypes;

/**
 * What an Accept field wants of each media type (RFC 9110, 12.5.1): the nearest range counts; without a field, or in one of
 * empty elements only, all is wanted.
 */
final class MediaRanges {

    static final String ANYTHING = "*/*";

    /** A range that nothing of ours is in. */
    private static final String NOTHING = "none/none";

    private static final Pattern RANGE = Pattern.compile("[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+");
    private static final Pattern BROWSERS = Pattern.compile("text/html(,[\\w+.*-]+/[\\w+.*-]+(;\\w+=[\\w.]+)*+)*+");
    private static final Pattern WEIGHT = Pattern.compile("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)");

    private final Map<String, Double> weights = new LinkedHashMap<>();

    private MediaRanges() {}

    /** The Accept field of a request; several lines are one list (RFC 9110, 5.3). Null where there is none. */
    static String field(HttpServletRequest request) {
        Enumeration<String> lines = request.getHeaders("Accept");
        String first = lines.hasMoreElements() ? lines.nextElement() : null;
        return lines.hasMoreElements() ? first + "," + String.join(",", Collections.list(lines)) : first;
    }

    /** What browsers send, told at a glance: the page is named first, or nothing in particular is. */
    static boolean wantsPage(String field) {
        return field == null || field.startsWith(MediaTypes.HTML + ",") || field.equals(ANYTHING);
    }

    /** Whether nobody can stumble over the field: there is none, it takes all, or it is written as browsers write it. */
    static boolean isPlain(String field) {
        return field == null
                || field.equals(ANYTHING)
                || BROWSERS.matcher(field).matches();
    }

    static MediaRanges of(String field) {
        MediaRanges ranges = new MediaRanges();
        if (field != null) {
            ranges.add(field.toLowerCase(Locale.ROOT).split(",", 50));
        }
        if (ranges.weights.isEmpty()) {
            ranges.weights.put(ANYTHING, 1.0);
        }
        return ranges;
    }

    private void add(String[] elements) {
        for (String element : elements) {
            String[] parts = element.split(";", 20);
            String range = parts[0].strip();
            if (!range.isEmpty()) {
                weights.merge(range, weight(parts), Math::max);
            }
        }
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

    /**
     * The same as a field for readers who stumble over what is no range, and take what is refused for what is wanted least: a
     * refusal stands in it only beside a range with a star that it could be an exception of.
     */
    String plainly() {
        boolean hasStar =
                weights.entrySet().stream().anyMatch(range -> range.getKey().endsWith("*") && range.getValue() > 0);
        String field = weights.entrySet().stream()
                .filter(range -> RANGE.matcher(range.getKey()).matches())
                .filter(range -> hasStar || range.getValue() > 0)
                .map(range -> range.getValue() == 1 ? range.getKey() : range.getKey() + ";q=" + range.getValue())
                .collect(Collectors.joining(","));
        return field.isEmpty() ? NOTHING : field;
    }

    private double weight(String type) {
        String family = type.substring(0, type.indexOf('/')) + "/*";
        return weights.getOrDefault(type, weights.getOrDefault(family, weights.getOrDefault(ANYTHING, 0.0)));
    }

    /** A weight that is no number from 0 to 1 forbids nothing. */
    private static double weight(String[] parts) {
        for (String part : parts) {
            String parameter = part.strip();
            if (WEIGHT.matcher(parameter).matches()) {
                return Double.parseDouble(parameter.substring(2));
            }
        }
        return 1;
    }
}
