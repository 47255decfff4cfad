package org.expertqa.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/expertqa/assets");
    private static final String BOUND = "rich-text.js";
    private final Assets assets = new Assets("/shop");

    @Test
    void aPathLeadsToTheFile() {
        String[] parts = assets.path("site.css").split("/");

        assertThat(parts).startsWith("", "shop", "assets").hasSize(5);
        Asset css = assets.find(parts[3], parts[4]).orElseThrow();
        assertThat(css.contentType()).isEqualTo("text/css; charset=utf-8");
        assertThat(new String(css.bytes(), StandardCharsets.UTF_8)).contains("--accent");
    }

    @Test
    void namesNeverLeaveTheFolder() {
        String hash = assets.path("site.css").split("/")[3];
        for (String name : List.of(
                "../messages.properties",
                "..%2fmessages.properties",
                "/etc/passwd",
                "list",
                "",
                ".",
                "site.css/",
                "./site.css",
                "SITE.CSS",
                "site.css\u0000.txt")) {
            assertThat(assets.find(hash, name)).as(name).isEmpty();
        }
        assertThat(assets.find("000000000000", "site.css")).isEmpty();
    }

    @Test
    void aMisspeltNameIsAnError() {
        assertThatThrownBy(() -> assets.path("site.scss")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theListNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(Files.readAllLines(FOLDER.resolve("list")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(files.map(file -> file.getFileName().toString()), Stream.of(BOUND))
                                    .filter(name -> !name.equals("list"))
                                    .toList());
        }
    }

    @Test
    void whatIsBoundTogetherIsAScriptOfModestSize() {
        String[] parts = assets.path(BOUND).split("/");
        Asset script = assets.find(parts[3], parts[4]).orElseThrow();

        assertThat(script.contentType()).isEqualTo("text/javascript; charset=utf-8");
        assertThat(script.bytes()).hasSizeBetween(100_000, 450_000);
    }

    @Test
    void theLicensesAreOfTheVersionsThatAreBoundIn() throws IOException {
        String licenses = Files.readString(FOLDER.resolve("rich-text-licenses.txt"));
        Matcher version = Pattern.compile(
                        "<artifactId>([^<]+)</artifactId>\\s*<version>\\$\\{([^}]+)}</version>\\s*</artifactItem>")
                .matcher(Files.readString(Path.of("pom.xml")).split("<profiles>")[0]);
        String versions = Files.readString(Path.of("../pom.xml"));
        assertThat(version.results())
                .hasSizeGreaterThan(15)
                .allSatisfy(library ->
                        assertThat(licenses).contains(library.group(1) + " " + value(versions, library.group(2))));
    }

    private static String value(String pom, String property) {
        Matcher value =
                Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(pom);
        assertThat(value.find()).as(property).isTrue();
        return value.group(1);
    }

    @Test
    void theStyleSheetNamesOnlyFilesBesideIt() throws IOException {
        Matcher url = Pattern.compile("url\\(\"?([^\")]+)").matcher(Files.readString(FOLDER.resolve("site.css")));
        while (url.find()) {
            assertThat(assets.path(url.group(1))).endsWith(url.group(1));
        }
    }
}
