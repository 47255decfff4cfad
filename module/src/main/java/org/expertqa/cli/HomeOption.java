package org.expertqa.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.config.Settings;
import picocli.CommandLine.Option;

/** The option that every command has: which installation it works on. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The home folder with the database; otherwise EXPERTQA_HOME, or ~/.expertqa.")
    private Path home;

    /** The settings of that home; later places win, and the option is the last. */
    Config config() {
        if (home != null) {
            System.setProperty("EXPERTQA_HOME", home.toString());
        }
        return Config.of(Settings.ofCommand());
    }

    Installation open() {
        return Installation.open(config(), Clock.systemUTC());
    }
}
