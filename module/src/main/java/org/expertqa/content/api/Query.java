package org.expertqa.content.api;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.expertqa.representation.NextPart;
import org.expertqa.representation.Shape;

/** The parameters of one question, each once, none empty, and only those that the address knows. */
final class Query {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_VALUE = 1_000;
    private static final char NOT_UTF_8 = '\uFFFD';
    private final Map<Parameter, String> values = new EnumMap<>(Parameter.class);

    private Query() {}

    /**
     * Reads what stands behind the question mark; null when nothing does.
     *
     * @throws Refusal when it can not be read, or names what the address does not know
     */
    static Query of(String text, List<Parameter> known) {
        Query query = new Query();
        if (text != null) {
            refuseTooLong(text);
            for (String pair : text.split("&")) {
                if (!pair.isEmpty()) {
                    query.add(pair, known);
                }
            }
        }
        return query;
    }

    Optional<String> get(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /**
     * The place behind the part of a list that was read before; empty when the first part is asked for.
     *
     * @throws Refusal when the place is none, or one of another list
     */
    <P> Optional<P> place(String list, Function<String, Optional<P>> reading) {
        return get(Parameter.AFTER)
                .map(text -> ListCursor.read(text, list)
                        .flatMap(reading)
                        .orElseThrow(() -> Asked.wrong(
                                Parameter.AFTER,
                                text,
                                "what the part before gave as after, asked with the same filters")));
    }

    /** The same question for the next part of the list. */
    NextPart nextPart(Shape shape, String after) {
        return new NextPart(after, ContentResource.PATH + "/" + shape.path() + with(Parameter.AFTER, after));
    }

    /** The same with another value for one parameter. */
    private Query with(Parameter parameter, String value) {
        Query other = new Query();
        other.values.putAll(values);
        other.values.put(parameter, value);
        return other;
    }

    /** As it stands in an address, the question mark included; empty when there is nothing to say. */
    @Override
    public String toString() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(value -> value.getKey() + "=" + encoded(value.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static void refuseTooLong(String text) {
        if (text.length() > LONGEST) {
            throw Refusal.of(
                    414, "The query has " + text.length() + " characters; it may have at most " + LONGEST + ".");
        }
    }

    private void add(String pair, List<Parameter> known) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        Parameter parameter = known.stream()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, known));
        String value = value(name, equals < 0 ? "" : pair.substring(equals + 1));
        if (values.put(parameter, value) != null) {
            throw Refusal.ofParameter(name, "The parameter " + name + " stands there twice; give it once.");
        }
    }

    private static Refusal unknown(String name, List<Parameter> known) {
        String names = known.stream().map(Parameter::toString).collect(Collectors.joining(", "));
        String right = known.isEmpty() ? "this address takes none" : "there are " + names;
        return Refusal.ofParameter(
                Quoted.cut(name), "There is no parameter " + Quoted.of(name) + " here; " + right + ".");
    }

    private static String value(String name, String text) {
        String value = decoded(text);
        if (value.isBlank()) {
            throw Refusal.ofParameter(name, "The parameter " + name + " is empty; leave it out or give it a value.");
        }
        int length = value.codePointCount(0, value.length());
        if (length > LONGEST_VALUE) {
            throw Refusal.ofParameter(
                    name,
                    "The parameter " + name + " has " + length + " characters; it may have at most " + LONGEST_VALUE
                            + ".");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.ofParameter(name, "The parameter " + name + " holds a control character; take it out.");
        }
        return value;
    }

    private static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf(NOT_UTF_8) < 0) {
                return decoded;
            }
        } catch (IllegalArgumentException e) {
            // Not percent-encoded: said below, as for what is not UTF-8.
        }
        throw Refusal.of(
                400,
                "The query can not be read at " + Quoted.of(text)
                        + "; write it in UTF-8 with % and two digits from 0 to F.");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2C", ",")
                .replace("%3A", ":");
    }
}
