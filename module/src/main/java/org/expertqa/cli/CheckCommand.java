package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.expertqa.app.Installation;
import org.expertqa.config.Config;
import org.expertqa.content.storage.StorageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks through everything that is stored, or through the installation's templates, for what can not be. */
@Command(
        name = "check",
        description = "Checks hashes, references and publication periods; exit 1 when something is wrong.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Path samples;

    @Mixin
    private HomeOption home;

    @Option(
            names = "--templates",
            description = "Renders every page of the samples with the templates of the home folder instead,"
                    + " and names what is broken in them.")
    private boolean templates;

    @Spec
    private CommandSpec spec;

    /** @param samples the folder with the sample content */
    CheckCommand(Path samples) {
        this.samples = samples;
    }

    @Override
    public Integer call() throws IOException {
        return templates ? checkTemplates() : checkStorage();
    }

    private int checkStorage() {
        try (Installation installation = home.open()) {
            StorageCheck check = new StorageCheck(installation.database());
            return say(check.findings(), "All is well: " + check.size() + ".");
        }
    }

    private int checkTemplates() throws IOException {
        Config config = home.config();
        try (SamplePages pages = SamplePages.of(samples)) {
            TemplateCheck check = new TemplateCheck(config, pages);
            return say(check.findings(), "All is well: " + check.size() + ".");
        }
    }

    private int say(List<String> findings, String otherwise) {
        findings.forEach(spec.commandLine().getErr()::println);
        if (findings.isEmpty()) {
            spec.commandLine().getOut().println(otherwise);
        }
        return findings.isEmpty() ? 0 : 1;
    }
}
