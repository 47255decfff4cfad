package org.expertqa.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which database to use: a data source of the server by name, or a JDBC address, or the file in the home folder. */
public record DatabaseConfig(Optional<String> jndi, Optional<String> url, String user, String password) {

    private static final Pattern URL =
            Pattern.compile("jdbc:postgresql:(//[A-Za-z0-9.,:_\\[\\]-]+/)?[A-Za-z0-9_.-]+(\\?[^;\\s]*)?");

    static DatabaseConfig of(Settings settings) {
        Optional<String> url = settings.text("EXPERTQA_DB_URL");
        url.filter(text -> !URL.matcher(text).matches()).ifPresent(text -> {
            String right = "an address such as jdbc:postgresql://localhost:5432/expertqa, without user and password";
            throw settings.wrong("EXPERTQA_DB_URL", "not shown here", right);
        });
        return new DatabaseConfig(
                settings.text("EXPERTQA_DB_JNDI"),
                url,
                settings.text("EXPERTQA_DB_USER").orElse(""),
                settings.text("EXPERTQA_DB_PASSWORD").orElse(""));
    }

    /** The database as a log may name it: without user and password. */
    public String describe() {
        return jndi.or(() -> url.map(text -> text.replaceFirst("\\?.*", ""))).orElse("SQLite");
    }

    @Override
    public String toString() {
        return describe();
    }
}
