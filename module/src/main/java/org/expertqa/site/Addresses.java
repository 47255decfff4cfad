package org.expertqa.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.expertqa.content.Cursor;
import org.expertqa.content.Slug;

/** Where the pages of the site are, as paths below its root. */
public final class Addresses {

    public static final String HOME = "/";
    public static final String ANSWERS = "/answers";
    public static final String TOPICS = "/topics";
    public static final String EXPERTS = "/experts";
    public static final String SEARCH = "/search";
    public static final String PREVIEW = "/preview";
    public static final String SUGGESTIONS = SEARCH + "/suggest";

    private Addresses() {}

    public static String answer(Slug slug) {
        return ANSWERS + "/" + slug;
    }

    public static String answerAsMarkdown(Slug slug) {
        return answer(slug) + ".md";
    }

    public static String answerAsJson(Slug slug) {
        return answer(slug) + ".json";
    }

    public static String expert(Slug slug) {
        return EXPERTS + "/" + slug;
    }

    public static String topic(Slug slug) {
        return TOPICS + "/" + slug;
    }

    /** The next part of a list: what stands behind a place in it. */
    public static String after(String list, Cursor place) {
        return list + "?after=" + place;
    }

    /** The feed of a page; that of the site belongs to the home page. */
    public static String feed(String page) {
        return page.equals(HOME) ? "/feed.atom" : page + "/feed.atom";
    }

    /** The path of a picture; empty when there is none or its name can not stand in an address. */
    public static Optional<String> media(String asset) {
        if (asset.isBlank() || asset.contains("..")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(null, null, "/media/" + asset, null).toASCIIString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
