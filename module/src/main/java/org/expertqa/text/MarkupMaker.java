package org.expertqa.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.commonmark.parser.Parser;
import org.owasp.html.PolicyFactory;

/** What makes markup of rich text: our dialect and policy by number, the parser and the sanitizer by version. */
public final class MarkupMaker {

    /** Grows when {@link Markdown} or {@link Sanitizer} makes something else of the same text, or it is kept in another way. */
    private static final int DIALECT = 4;

    /** Markup of another maker is not to be used. */
    public static final String NAME = DIALECT
            + " commonmark " + version(Parser.class, "org.commonmark/commonmark")
            + " sanitizer "
            + version(PolicyFactory.class, "com.googlecode.owasp-java-html-sanitizer/owasp-java-html-sanitizer");

    private MarkupMaker() {}

    /** The version of a library as its own jar tells it. */
    private static String version(Class<?> type, String artifact) {
        Properties told = new Properties();
        try (InputStream in = type.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            if (in != null) {
                told.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read the version of " + artifact, e);
        }
        return told.getProperty("version", "unknown");
    }
}
