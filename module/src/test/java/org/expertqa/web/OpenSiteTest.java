package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.expertqa.TestClock;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSiteTest {

    @TempDir
    Path home;

    @Test
    void aBrokenTemplateIsKnownBeforeSomebodyComes() throws IOException {
        template("topic/site/topics.vm", "one\n$page.haeding");

        try (OpenSite site = open()) {
            assertThat(site.templateFaults())
                    .singleElement()
                    .asString()
                    .startsWith("Template topic/site/topics.vm, line 2, column 7: ");
        }
    }

    @Test
    void aTemplateThatIsWholeIsNoFault() throws IOException {
        template("topic/site/topics.vm", "$page.head.title");

        try (OpenSite site = open()) {
            assertThat(site.templateFaults()).isEmpty();
        }
    }

    private OpenSite open() {
        Properties settings = new Properties();
        settings.setProperty("EXPERTQA_HOME", home.toString());
        settings.setProperty("EXPERTQA_SEARCH", "off");
        return new OpenSite(Installation.open(Config.of(Settings.of(settings)), new TestClock()), "");
    }

    private void template(String name, String text) throws IOException {
        Path file = home.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
