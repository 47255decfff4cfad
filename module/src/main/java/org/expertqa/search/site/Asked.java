package org.expertqa.search.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expertqa.site.Addresses;

/** What stands in the address of a search: words, slugs of a topic and an expert, a language and the number of a page. */
record Asked(String words, String topic, String expert, String language, String page) {

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\x{FDD0}-\\x{FDEF}]");

    Asked {
        words = NO_TEXT.matcher(words).replaceAll(" ").strip();
    }

    /** The number of the page; empty when the text is none. */
    Optional<Integer> number() {
        if (page.isEmpty()) {
            return Optional.of(1);
        }
        return page.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(page)) : Optional.empty();
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
