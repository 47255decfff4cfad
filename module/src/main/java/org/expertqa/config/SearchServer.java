package org.expertqa.config;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The OpenSearch that the servers of a cluster share: where it is, who we are there, and how the names of our indexes begin. */
public record SearchServer(String address, Optional<Login> login, String name) {

    static final String RIGHT =
            "an address such as https://user:password@search.example.org:9200/answers, where user and"
                    + " password may be left out, and the last word, of small letters, begins the names of the indexes";
    private static final Pattern PATH = Pattern.compile("/?|/([a-z][a-z0-9-]{0,40})/?");
    private static final String USUAL_NAME = "expertqa";

    /** Who we are there; the password is not printed. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user + ":…";
        }
    }

    /** @throws IllegalArgumentException when the address is none; the message does not repeat it, for it may hold a password */
    static SearchServer of(String url) {
        URI uri = URI.create(url);
        Matcher path = PATH.matcher(uri.getPath() == null ? "" : uri.getPath());
        boolean isHttp = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!isHttp
                || uri.getHost() == null
                || uri.getPort() > 65_535
                || !path.matches()
                || uri.getQuery() != null
                || uri.getFragment() != null) {
            throw new IllegalArgumentException("no address of an OpenSearch");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new SearchServer(
                uri.getScheme() + "://" + uri.getHost() + port,
                Optional.ofNullable(uri.getRawUserInfo()).map(SearchServer::login),
                Optional.ofNullable(path.group(1)).orElse(USUAL_NAME));
    }

    /** A colon that is written as %3A belongs to the user. */
    private static Login login(String rawUserInfo) {
        String[] parts = rawUserInfo.split(":", 2);
        return new Login(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
    }

    /** Unlike in a form, a plus is itself here. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
