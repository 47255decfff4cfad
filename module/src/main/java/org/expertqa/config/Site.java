package org.expertqa.config;

import java.time.ZoneId;
import java.util.Locale;

/**
 * The site as visitors know it: its name, its public address, the context path it runs under, its language and clock, and
 * whether it can be searched.
 */
public record Site(String name, String baseUrl, String contextPath, Locale language, ZoneId zone, boolean searched) {

    /** The path of a page as it stands in a link: {@code /answers} becomes {@code /context/answers}. */
    public String path(String path) {
        return contextPath + path;
    }

    /** The public address of a page, from the configured base URL and never from a request. */
    public String url(String path) {
        return baseUrl + path;
    }
}
