package org.expertqa.journey;

import java.util.List;

/** A kind of page that visitors meet, with one example of it. A new kind is one line here, and all journeys look at it. */
record PageKind(String name, String path, int status, String language) {

    static final PageKind HOME = page("home", "/", "en-GB");
    static final PageKind ANSWERS = page("answers", "/answers", "en-GB");
    static final PageKind ANSWER = page("answer", "/answers/why-do-i-wake-at-three", "en-GB");
    static final PageKind ARABIC = page("answer-arabic", "/answers/ard-amal-haqiqi-am-ihtiyal", "ar");
    static final PageKind EXPERT = page("expert", "/experts/mara-lind", "en-GB");
    static final PageKind TOPIC = page("topic", "/topics/household-money", "en-GB");

    private static final List<PageKind> ALL = List.of(
            HOME,
            ANSWERS,
            ANSWER,
            ARABIC,
            EXPERT,
            TOPIC,
            page("topics", "/topics", "en-GB"),
            page("experts", "/experts", "en-GB"),
            page("answer-table", "/answers/savings-or-credit-card-first", "en-GB"),
            page("answer-code", "/answers/electricity-when-everything-is-off", "en-GB"),
            page("answer-german", "/answers/kaution-nach-dem-auszug", "de"),
            page("answer-french", "/answers/conges-refuses-par-mon-employeur", "fr"),
            page("answer-spanish", "/answers/arroz-cocido-en-la-nevera", "es"),
            page("expert-arabic", "/experts/reem-haddad", "ar"),
            page("topic-arabic", "/topics/amal-wa-ihtiyal", "ar"),
            page("search", RunningSite.SEARCH, "en-GB"),
            page("search-nothing", "/search?q=xylophonist", "en-GB"),
            new PageKind("search-too-long", "/search?q=" + "a".repeat(201), 400, "en-GB"),
            new PageKind("missing", "/answers/nothing-here", 404, "en-GB"),
            new PageKind("withdrawn", RunningSite.WITHDRAWN, 410, "en-GB"),
            new PageKind("failing", RunningSite.FAILING, 500, "en-GB"));

    static List<PageKind> all() {
        return ALL;
    }

    private static PageKind page(String name, String path, String language) {
        return new PageKind(name, path, 200, language);
    }

    @Override
    public String toString() {
        return name;
    }
}
