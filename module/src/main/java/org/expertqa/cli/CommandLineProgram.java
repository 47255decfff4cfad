package org.expertqa.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.expertqa.account.EmailTaken;
import org.expertqa.app.Version;
import org.expertqa.config.WrongSetting;
import org.expertqa.content.NotFound;
import org.expertqa.content.NotStorable;
import org.expertqa.content.StaleRevision;
import org.expertqa.db.DatabaseUnavailable;
import org.expertqa.importing.labels.WrongLabels;
import org.expertqa.importing.report.Unreadable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The commands of {@code java -jar expert-qa.war}. Exit 0: done; 1: something was refused; 2: wrong usage. */
@Command(
        name = "expert-qa",
        description = "Publishes questions answered by named experts.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineProgram.class,
        subcommands = {ImportCommand.class, ExportCommand.class, PurgeCommand.class, UserCommand.class})
public final class CommandLineProgram implements IVersionProvider {

    private static final List<Class<? extends Exception>> EXPECTED = List.of(
            WrongSetting.class,
            DatabaseUnavailable.class,
            EmailTaken.class,
            PasswordRefused.class,
            NotFound.class,
            NotStorable.class,
            StaleRevision.class,
            UnusablePath.class,
            Unreadable.class,
            WrongLabels.class);

    private CommandLineProgram() {}

    /**
     * Runs one command; without a name it is {@code serve}.
     *
     * @param server serves until the process ends, or returns the exit code when it can not
     * @param samples the folder with the sample content
     */
    public static int run(String[] args, Callable<Integer> server, Path samples) {
        CommandLine program = withCommands(server, samples);
        program.setOut(utf8(FileDescriptor.out));
        program.setErr(utf8(FileDescriptor.err));
        return program.execute(withCommand(args));
    }

    static CommandLine withCommands(Callable<Integer> server, Path samples) {
        CommandLine program = new CommandLine(new CommandLineProgram());
        program.addSubcommand(new ServeCommand(server));
        program.addSubcommand(new CheckCommand(samples));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler((failure, command, parsed) -> refused(failure, command));
        return program;
    }

    /** What we print is UTF-8, whatever the locale of the shell. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static String[] withCommand(String[] args) {
        boolean serve = args.length == 0 || (args[0].startsWith("--") && !args[0].matches("--(help|version)"));
        if (!serve) {
            return args;
        }
        String[] all = new String[args.length + 1];
        all[0] = "serve";
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }

    private static int refused(Exception failure, CommandLine command) throws Exception {
        if (EXPECTED.stream().anyMatch(type -> type.isInstance(failure))) {
            command.getErr().println(failure.getMessage());
            return 1;
        }
        throw failure;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Expert Q&A " + Version.current()};
    }
}
