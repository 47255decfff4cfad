package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import org.expertqa.config.Site;
import org.expertqa.importing.ImportOptions;
import org.expertqa.view.VelocityViews;
import org.expertqa.view.View;
import org.expertqa.web.EveryPage;

/** Every page of a site that holds the samples and nothing else, in a home folder that lasts as long as this. */
final class SamplePages implements AutoCloseable {

    private static final int MOST = 500;
    private final Path home;
    private final Installation installation;

    private SamplePages(Path home, Installation installation) {
        this.home = home;
        this.installation = installation;
    }

    static SamplePages of(Path samples) throws IOException {
        Path home = Files.createTempDirectory("expertqa-check-");
        Properties settings = new Properties();
        settings.setProperty("EXPERTQA_HOME", home.toString());
        Installation installation = Installation.open(Config.of(Settings.of(settings)), Clock.systemUTC());
        SamplePages pages = new SamplePages(home, installation);
        installation
                .importer()
                .importAll(ImportFiles.below(List.of(samples)).all(), ImportOptions.DRAFTS.publishing(), result -> {});
        return pages;
    }

    /** The pages as the site of these settings shows them; views tell which section kinds have a template. */
    List<View> views(Site site, VelocityViews views) {
        EveryPage pages = new EveryPage(installation.contents(), site, views, MOST);
        return pages.views(installation.clock().instant());
    }

    @Override
    public void close() throws IOException {
        installation.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
