package org.expertqa.config;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** All settings of one installation, with their defaults; docs/operating.md has the same table in words. */
public record Config(
        Path home,
        int port,
        String address,
        Optional<String> baseUrl,
        DatabaseConfig database,
        String siteName,
        Locale language,
        ZoneId timeZone,
        int pageCacheMegabytes,
        boolean dev,
        Path templates,
        boolean samples,
        Origins apiOrigins,
        boolean search,
        Optional<SearchServer> searchServer) {

    /**
     * Reads every setting once.
     *
     * @throws WrongSetting when one has a value that it can not have
     */
    public static Config of(Settings settings) {
        return new Config(
                home(settings),
                settings.number("EXPERTQA_PORT", 8080, 0, 65_535),
                settings.text("EXPERTQA_ADDRESS").orElse("127.0.0.1"),
                settings.text("EXPERTQA_BASE_URL").map(url -> baseUrl(settings, url)),
                DatabaseConfig.of(settings),
                settings.text("EXPERTQA_SITE_NAME").orElse("Expert Q&A"),
                settings.value("EXPERTQA_LANGUAGE", Locale::forLanguageTag, "a language tag such as en-GB")
                        .orElse(Locale.ENGLISH),
                settings.value("EXPERTQA_TIME_ZONE", ZoneId::of, "a time zone such as Europe/Berlin")
                        .orElse(ZoneId.of("UTC")),
                settings.number("EXPERTQA_PAGE_CACHE_MB", 32, 0, 4_096),
                settings.flag("EXPERTQA_DEV"),
                settings.value("EXPERTQA_TEMPLATES", Path::of, "a folder")
                        .orElseGet(() -> home(settings).resolve("templates")),
                settings.flag("EXPERTQA_SAMPLES"),
                settings.value("EXPERTQA_API_CORS", Origins::of, Origins.RIGHT).orElse(Origins.NONE),
                settings.value("EXPERTQA_SEARCH", Config::isOn, "on or off").orElse(true),
                settings.text("EXPERTQA_SEARCH_URL").map(url -> searchServer(settings, url)));
    }

    private static boolean isOn(String word) {
        return switch (word) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** What is wrong with it is not repeated: there may be a password in it. */
    private static SearchServer searchServer(Settings settings, String url) {
        try {
            return SearchServer.of(url);
        } catch (IllegalArgumentException e) {
            throw settings.wrong("EXPERTQA_SEARCH_URL", "not shown here", SearchServer.RIGHT);
        }
    }

    /** Where the home folder is, which must be known before the settings file in it can be read. */
    static Path home(Settings settings) {
        return settings.value("EXPERTQA_HOME", Path::of, "a folder")
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".expertqa"))
                .toAbsolutePath()
                .normalize();
    }

    /** The site under a context path such as {@code /qa}, or the empty one. */
    public Site site(String contextPath) {
        String url = baseUrl.orElseGet(() -> "http://localhost:" + port + contextPath);
        return new Site(siteName, url, contextPath, language, timeZone, search);
    }

    private static String baseUrl(Settings settings, String url) {
        if (!url.matches("https?://[A-Za-z0-9.\\-\\[\\]:]+(/[A-Za-z0-9._~/-]*)?")) {
            throw settings.wrong("EXPERTQA_BASE_URL", url, "an address such as https://www.example.org");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
