package org.expertqa.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with accounts on the command line. */
@Command(
        name = "user",
        description = "Manages accounts.",
        mixinStandardHelpOptions = true,
        subcommands = UserAddCommand.class)
final class UserCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: user add --email E --name N --role R.");
    }
}
