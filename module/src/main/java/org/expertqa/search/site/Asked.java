package org.expertqa.search.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.search.SearchQuery;
import org.expertqa.site.Addresses;

/** What stands in the address of a search: words, slugs of a topic and an expert, a language and the number of a page. */
record Asked(String words, String topic, String expert, String language, String page) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Set<String> NAMES = Set.of("q", "topic", "expert", "language", "page");

    Asked {
        words = new Typed(words).text();
    }

    /** Reads what stands behind the question mark of an address; empty when it can not be read. */
    static Optional<Asked> in(String query) {
        return Parameters.read(query, NAMES)
                .map(values -> new Asked(
                        values.get("q"),
                        values.get("topic"),
                        values.get("expert"),
                        values.get("language"),
                        values.get("page")));
    }

    boolean isTooLong() {
        return new Typed(words).isTooLong();
    }

    boolean namesALanguage() {
        return LANGUAGE.matcher(language).matches();
    }

    /** The number of the page; empty when the text is none, or there is no such page. */
    Optional<Integer> number() {
        return Optional.of(page.isEmpty() ? "1" : page)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= SearchQuery.MOST_PAGES);
    }

    Asked aboutTopic(String slug) {
        return new Asked(words, slug, expert, language, "");
    }

    Asked byExpert(String slug) {
        return new Asked(words, topic, slug, language, "");
    }

    Asked inLanguage(String tag) {
        return new Asked(words, topic, expert, tag, "");
    }

    Asked onPage(int number) {
        return new Asked(words, topic, expert, language, number == 1 ? "" : Integer.toString(number));
    }

    /** The path of this search as a link has it. */
    String path() {
        return Addresses.SEARCH + "?"
                + Stream.of(
                                parameter("q", words),
                                parameter("topic", topic),
                                parameter("expert", expert),
                                parameter("language", language),
                                parameter("page", page))
                        .filter(parameter -> !parameter.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
