package org.expertqa.cli;

import java.util.concurrent.Callable;
import org.expertqa.config.Config;
import org.expertqa.db.Databases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the site on this machine. */
@Command(name = "serve", description = "Serves the site until it is ended.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Callable<Integer> server;

    @Mixin
    private HomeOption home;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "The port to listen on; otherwise EXPERTQA_PORT, or 8080.")
    private Integer port;

    @Option(names = "--samples", description = "Puts the sample answers in, where they are not there yet.")
    private boolean samples;

    ServeCommand(Callable<Integer> server) {
        this.server = server;
    }

    @Override
    public Integer call() throws Exception {
        if (port != null) {
            refuseImpossible(port);
            System.setProperty("EXPERTQA_PORT", port.toString());
        }
        if (samples) {
            System.setProperty("EXPERTQA_SAMPLES", "true");
        }
        Config config = home.config();
        Databases.refuseUnreachable(config);
        System.setProperty("EXPERTQA_PORT", Integer.toString(config.port()));
        System.setProperty("EXPERTQA_ADDRESS", config.address());
        return server.call();
    }

    private void refuseImpossible(int number) {
        if (number < 0 || number > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port is " + number + "; a port is 0 to 65535.");
        }
    }
}
