package org.expertqa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.expertqa.view.Asset;
import org.expertqa.view.Assets;
import org.expertqa.view.View;
import org.expertqa.web.ErrorPage;
import org.junit.jupiter.api.Test;

/** Writes the pages with their assets to target/pages, to be looked at in a browser. */
class PagesOnPaperTest {

    private static final Path FOLDER = Path.of("target", "pages");

    @Test
    void everyPageCanBeLookedAt() throws IOException {
        SampleSite site = SampleSite.full();

        write("answer", site.answers().answer("why-do-i-wake-at-three"));
        write("answers", site.answers().answers(""));
        write("home", site.home().home());
        write("expert", site.experts().expert("mara-lind", ""));
        write("topic", site.topics().topic("sleep", ""));
        write("error-404", ErrorPage.view(404, Samples.site()));

        assertThat(FOLDER.resolve("answer.html")).exists();
    }

    static void write(String name, View view) throws IOException {
        Assets assets = new Assets("");
        String css = assets.path("site.css");
        String hash = css.split("/")[2];
        Files.createDirectories(FOLDER.resolve("assets").resolve(hash));
        for (String file : new String[] {
            "site.css", "source-serif-4.woff2", "source-serif-4-italic.woff2", "inter.woff2", "favicon.svg"
        }) {
            Asset asset = assets.find(hash, file).orElseThrow();
            Files.write(FOLDER.resolve("assets").resolve(hash).resolve(file), asset.bytes());
        }
        String html = SampleSite.html(view).replace("\"/assets/", "\"assets/");
        Files.writeString(FOLDER.resolve(name + ".html"), html);
    }
}
