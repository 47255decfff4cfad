package org.expertqa.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigTest {

    @TempDir
    Path home;

    @Test
    void everySettingHasADefault() {
        Config config = Config.of(Settings.of(new Properties()));

        assertThat(config.port()).isEqualTo(8080);
        assertThat(config.address()).isEqualTo("127.0.0.1");
        assertThat(config.site("/qa").baseUrl()).isEqualTo("http://localhost:8080/qa");
        assertThat(config.database().describe()).isEqualTo("SQLite");
    }

    @Test
    void theHostWinsOverTheFileInTheHomeFolder() throws Exception {
        Files.writeString(
                home.resolve("expertqa.properties"), "EXPERTQA_SITE_NAME=From the file\nEXPERTQA_PORT=9000\n");
        Settings settings = Settings.of(name -> switch (name) {
            case "EXPERTQA_HOME" -> home.toString();
            case "EXPERTQA_PORT" -> "9001";
            default -> null;
        });

        assertThat(Config.of(settings).siteName()).isEqualTo("From the file");
        assertThat(Config.of(settings).port()).isEqualTo(9001);
    }

    @Test
    void onlyNamedSitesMayReadInABrowserOrAllOrNone() {
        Properties properties = new Properties();
        assertThat(Config.of(Settings.of(properties)).apiOrigins().allows("https://a.example"))
                .isFalse();

        properties.setProperty("EXPERTQA_API_CORS", "https://a.example, http://localhost:3000");
        Origins named = Config.of(Settings.of(properties)).apiOrigins();
        assertThat(named.allows("https://a.example")).isTrue();
        assertThat(named.allows("http://localhost:3000")).isTrue();
        assertThat(named.allows("https://b.example")).isFalse();

        properties.setProperty("EXPERTQA_API_CORS", "*");
        assertThat(Config.of(Settings.of(properties)).apiOrigins().allows("https://b.example"))
                .isTrue();
    }

    @Test
    void theSiteIsSearchedUnlessThatIsSwitchedOff() {
        Properties properties = new Properties();
        assertThat(Config.of(Settings.of(properties)).site("").searched()).isTrue();

        properties.setProperty("EXPERTQA_SEARCH", "off");
        assertThat(Config.of(Settings.of(properties)).site("").searched()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:9200, http://localhost:9200, , expertqa",
        "https://search.example.org/, https://search.example.org, , expertqa",
        "https://search.example.org/answers, https://search.example.org, , answers",
        "https://anna:s%40cret@[::1]:9200/a-b, https://[::1]:9200, anna:s@cret, a-b"
    })
    void theAddressOfAnOpenSearchIsReadInItsParts(String url, String address, String login, String name) {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_SEARCH_URL", url);

        SearchServer server = Config.of(Settings.of(properties)).searchServer().orElseThrow();

        assertThat(server.address()).isEqualTo(address);
        assertThat(server.login().map(pair -> pair.user() + ":" + pair.password()))
                .isEqualTo(Optional.ofNullable(login));
        assertThat(server.name()).isEqualTo(name);
        assertThat(server.toString()).doesNotContain("s@cret");
    }

    @Test
    void aColonAndAPlusInTheLoginOfAnOpenSearchAreKept() {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_SEARCH_URL", "https://team%3Aanna:a+b:c%25@search.example.org");

        SearchServer server = Config.of(Settings.of(properties)).searchServer().orElseThrow();

        assertThat(server.login()).contains(new SearchServer.Login("team:anna", "a+b:c%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:9200",
                "http://bob:secret@localhost:99999",
                "ftp://bob:secret@localhost",
                "http://bob:secret@localhost/Two/Words",
                "http://bob:secret@localhost/a?b=c",
                "http://bob:secret@ localhost",
                "http://"
            })
    void anAddressOfNoOpenSearchIsRefusedAndNotRepeated(String url) {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_SEARCH_URL", url);

        assertThatThrownBy(() -> Config.of(Settings.of(properties)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("EXPERTQA_SEARCH_URL")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPERTQA_PORT, http, a whole number from 0 to 65535",
        "EXPERTQA_PORT, 70000, a whole number from 0 to 65535",
        "EXPERTQA_DEV, yes, true or false",
        "EXPERTQA_TIME_ZONE, Mars, a time zone such as Europe/Berlin",
        "EXPERTQA_API_CORS, www.example.org, origins such as https://www.example.org",
        "EXPERTQA_API_CORS, https://www.example.org/, without a path",
        "EXPERTQA_API_CORS, null, origins such as https://www.example.org",
        "EXPERTQA_BASE_URL, www.example.org, an address such as https://www.example.org",
        "EXPERTQA_SEARCH_URL, not shown here, an address such as https://user:password@search.example.org:9200/answers",
        "EXPERTQA_SEARCH, false, on or off",
        "EXPERTQA_DB_URL, not shown here, an address such as jdbc:postgresql://localhost:5432/expertqa"
    })
    void aWrongSettingIsNamedWithWhatWouldBeRight(String name, String value, String right) {
        Properties properties = new Properties();
        properties.setProperty(name, value);

        assertThatThrownBy(() -> Config.of(Settings.of(properties)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(name)
                .hasMessageContaining(value)
                .hasMessageContaining(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://bob:secret@127.0.0.1/db",
                "jdbc:postgresql://127.0.0.1/db;password=secret",
                "jdbc:mysql://localhost/x?password=secret"
            })
    void anAddressWithAPasswordInAnOddPlaceIsRefusedAndNotShown(String url) {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_DB_URL", url);

        assertThatThrownBy(() -> Config.of(Settings.of(properties)))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("EXPERTQA_DB_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aPasswordIsNeverShown() {
        Properties properties = new Properties();
        properties.setProperty("EXPERTQA_DB_URL", "jdbc:postgresql://db/expertqa?password=secret1");
        properties.setProperty("EXPERTQA_DB_PASSWORD", "secret2");

        assertThat(Config.of(Settings.of(properties)).toString())
                .doesNotContain("secret1")
                .doesNotContain("secret2");
    }
}
