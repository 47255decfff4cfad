package org.expertqa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.expertqa.TestClock;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import org.expertqa.db.DatabaseUnavailable;
import org.expertqa.search.index.SearchedHome;
import org.expertqa.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenSiteTest {

    @TempDir
    Path home;

    @Test
    void aBrokenTemplateIsKnownBeforeSomebodyComes() throws IOException {
        template("topic/site/topics.vm", "one\n$page.haeding");

        try (OpenSite site = open()) {
            site.start();

            awaitRehearsal(site);
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
            site.start();

            awaitRehearsal(site);
            assertThat(site.templateFaults()).isEmpty();
        }
    }

    @Test
    void aTemplateThatBreaksWhileTheSiteIsUpIsKnownWithoutAVisitor() throws IOException {
        try (OpenSite site = open()) {
            site.start();

            template("topic/site/topics.vm", "one\n$page.haeding");

            SearchedHome.await(() -> !site.templateFaults().isEmpty());
            assertThat(site.templateFaults()).singleElement().asString().contains("topic/site/topics.vm, line 2");
        }
    }

    @Test
    void whoAsksWhatIsBrokenHasNoPageMade() throws IOException {
        template("topic/site/topics.vm", "one\n$page.haeding");

        try (OpenSite site = open()) {
            assertThat(site.templateFaults()).isEmpty();
            assertThat(site.views().awaitsRehearsal()).isTrue();
        }
    }

    @Test
    void aRehearsalThatFailsIsTriedAgain() throws IOException {
        template("topic/site/topics.vm", "$page.head.title");
        try (OpenSite site = open();
                Rehearsals rehearsals = new Rehearsals(site.views(), failingOnce(), Duration.ofMillis(1))) {
            rehearsals.begin();

            awaitRehearsal(site);
        }
    }

    private static Supplier<List<View>> failingOnce() {
        AtomicBoolean failed = new AtomicBoolean();
        return () -> {
            if (failed.compareAndSet(false, true)) {
                throw new DatabaseUnavailable("The database does not answer.", null);
            }
            return List.of();
        };
    }

    private static void awaitRehearsal(OpenSite site) {
        SearchedHome.await(() -> !site.views().awaitsRehearsal());
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
