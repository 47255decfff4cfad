package org.expertqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.expertqa.app.Installation;
import org.expertqa.exporting.ExportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes everything that is stored as files. */
@Command(
        name = "export",
        description =
                "Writes every answer, expert and topic, drafts included, as files; Markdown can be imported again.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "markdown|json",
            description = "markdown (with front matter; can be imported again) or json.")
    private ExportFormat format = ExportFormat.MARKDOWN;

    @Parameters(paramLabel = "DIR", description = "The folder to write into; it is made when it is not there.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UnusablePath(folder + " is a file; name a folder to write into.");
        }
        try (Installation installation = home.open()) {
            int files = installation.exporter().exportTo(folder, format);
            spec.commandLine().getOut().println("exported " + files + " files to " + folder);
            return 0;
        }
    }
}
