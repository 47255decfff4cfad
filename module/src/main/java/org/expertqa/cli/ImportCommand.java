package org.expertqa.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.expertqa.app.Installation;
import org.expertqa.importing.ImportFile;
import org.expertqa.importing.ImportOptions;
import org.expertqa.importing.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings texts in: each becomes an answer, an expert or a topic. */
@Command(
        name = "import",
        description = "Brings in answers, experts and topics from text, Markdown, HTML and posts of WordPress.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    /** How the outcome is told. */
    enum Format {
        text,
        json
    }

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Option(names = "--publish", description = "Publishes what it stores, experts and topics first.")
    private boolean publish;

    @Option(names = "--update", description = "Saves a new revision of what is there already and differs.")
    private boolean update;

    @Option(names = "--dry-run", description = "Only says what would become of the files; stores nothing.")
    private boolean dryRun;

    @Option(names = "--cta-url", paramLabel = "URL", description = "Where calls to action without an address lead.")
    private Optional<String> ctaUrl = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How to tell the outcome: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.text;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "Files, folders, or - for standard input.")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        ImportFiles files = ImportFiles.below(paths);
        ImportListener listener = listener();
        run(files.all(), new ImportOptions(publish, update, ctaUrl), listener);
        if (files.skipped() > 0) {
            spec.commandLine()
                    .getErr()
                    .println("skipped " + files.skipped()
                            + " files that are not .md, .markdown, .txt, .html, .htm or .json");
        }
        return listener.end();
    }

    private ImportListener listener() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return format == Format.json ? new JsonListener(out, err) : new TextListener(out, err);
    }

    private void run(List<ImportFile> files, ImportOptions options, ImportListener listener) {
        if (dryRun) {
            Importer.read(files, Installation.reader(home.config()), options, listener);
        } else {
            try (Installation installation = home.open()) {
                installation.importer().importAll(files, options, listener);
            }
        }
    }
}
