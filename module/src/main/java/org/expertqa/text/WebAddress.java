package org.expertqa.text;

import java.net.URI;
import java.net.URISyntaxException;

/** Says which addresses an author may send a reader to. */
public final class WebAddress {

    private WebAddress() {}

    /** An absolute https address with a host and no user name in it (OWASP Unvalidated Redirects). */
    public static boolean isHttps(String url) {
        URI uri = parsed(url);
        return uri != null
                && "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getUserInfo() == null;
    }

    /** A path of this site: begins with one slash and can not lead to another host. */
    public static boolean isSiteRelative(String url) {
        URI uri = parsed(url);
        return uri != null && url.startsWith("/") && !url.startsWith("//") && uri.getRawAuthority() == null;
    }

    /** What a link in rich text may lead to: http, https or mailto, a path of this site, or an anchor of the page. */
    public static boolean isLink(String url) {
        URI uri = parsed(url);
        if (uri == null) {
            return false;
        }
        if ("mailto".equalsIgnoreCase(uri.getScheme())) {
            return uri.isOpaque();
        }
        boolean plain = "http".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        boolean web = isHttps(url) || plain;
        return web || isSiteRelative(url) || url.startsWith("#");
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
