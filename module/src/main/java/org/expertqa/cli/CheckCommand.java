package org.expertqa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.expertqa.app.Installation;
import org.expertqa.content.storage.StorageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks through everything that is stored for what can not be. */
@Command(
        name = "check",
        description = "Checks hashes, references and publication periods; exit 1 when something is wrong.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Installation installation = home.open()) {
            StorageCheck check = new StorageCheck(installation.database());
            List<String> findings = check.findings();
            findings.forEach(spec.commandLine().getErr()::println);
            if (findings.isEmpty()) {
                spec.commandLine().getOut().println("All is well: " + check.size() + ".");
            }
            return findings.isEmpty() ? 0 : 1;
        }
    }
}
